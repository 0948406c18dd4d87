namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_payments</c>: the customer has paid as much or more in all.</summary>
internal sealed class TotalPayments(EventOptions options) : EventCondition
{
    private readonly decimal _over = options.AmountOrZero("over");

    /// <summary>The condition <c>cust_payments</c>.</summary>
    public static ConditionEntry Entry { get; } = new("cust_payments", EventTable.Any, o => new TotalPayments(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.Payments.Sum(p => p.Amount) >= _over;
}
