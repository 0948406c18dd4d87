namespace Freeside.Domain.Events.Conditions;

/// <summary><c>balance</c>: the customer owes more.</summary>
internal sealed class CustomerBalance(EventOptions options) : EventCondition
{
    private readonly Threshold _over = new(options, "balance");

    /// <summary>The condition <c>balance</c>.</summary>
    public static ConditionEntry Entry { get; } = new("balance", EventTable.Any, o => new CustomerBalance(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.Balance > _over.Amount;

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => check.State.ShortBalance > _over.InSql;
}
