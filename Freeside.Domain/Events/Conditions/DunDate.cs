namespace Freeside.Domain.Events.Conditions;

/// <summary><c>dundate</c>: the date until which the customer is left alone has come.</summary>
internal sealed class DunDate : EventCondition
{
    /// <summary>The condition <c>dundate</c>.</summary>
    public static ConditionEntry Entry { get; } = new("dundate", EventTable.Any, _ => new DunDate());

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => (check.State.Customer.Dundate ?? 0) <= check.Time;
}
