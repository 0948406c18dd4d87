namespace Freeside.Domain.Events.Conditions;

/// <summary><c>postal</c>: the customer gets invoices on paper.</summary>
internal sealed class Postal : EventCondition
{
    /// <summary>The condition <c>postal</c>.</summary>
    public static ConditionEntry Entry { get; } = new("postal", EventTable.Any, _ => new Postal());

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.GetsPaper;
}
