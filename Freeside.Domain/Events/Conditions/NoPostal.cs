namespace Freeside.Domain.Events.Conditions;

/// <summary><c>nopostal</c>: the customer gets no invoices on paper.</summary>
internal sealed class NoPostal : EventCondition
{
    /// <summary>The condition <c>nopostal</c>.</summary>
    public static ConditionEntry Entry { get; } = new("nopostal", EventTable.Any, _ => new NoPostal());

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => !check.State.GetsPaper;
}
