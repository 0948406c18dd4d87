namespace Freeside.Domain.Events.Conditions;

/// <summary><c>postal</c>: the customer gets invoices on paper.</summary>
internal sealed class Postal : EventCondition
{
    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.GetsPaper;
}
