namespace Freeside.Domain.Events.Conditions;

/// <summary><c>balance_under</c>: the customer owes as much or less.</summary>
internal sealed class BalanceUnder(EventOptions options) : EventCondition
{
    private readonly Threshold _under = new(options, "balance");

    /// <summary>The condition <c>balance_under</c>.</summary>
    public static ConditionEntry Entry { get; } = new("balance_under", EventTable.Any, o => new BalanceUnder(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.Balance <= _under.Amount;

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => check.State.ShortBalance <= _under.InSql;
}
