namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_pay_payby</c>: the latest payment was made in one of some ways.</summary>
internal sealed class LatestPaymentBy(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _ways = options.Chosen("payby");

    /// <summary>The condition <c>cust_pay_payby</c>.</summary>
    public static ConditionEntry Entry { get; } = new("cust_pay_payby", EventTable.Any, o => new LatestPaymentBy(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.Payments.MaxBy(p => p.Date ?? int.MaxValue) is { Text: { } way } && _ways.Contains(way);
}
