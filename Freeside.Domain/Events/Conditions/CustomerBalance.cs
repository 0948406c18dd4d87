namespace Freeside.Domain.Events.Conditions;

/// <summary><c>balance</c>: the customer owes more.</summary>
internal sealed class CustomerBalance(EventOptions options) : EventCondition
{
    private readonly Threshold _over = new(options, "balance");

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.Balance > _over.Amount;

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => check.State.ShortBalance > _over.InSql;
}
