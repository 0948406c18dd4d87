namespace Freeside.Domain.Events.Conditions;

/// <summary><c>nopostal</c>: the customer gets no invoices on paper.</summary>
internal sealed class NoPostal : EventCondition
{
    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => !check.State.GetsPaper;
}
