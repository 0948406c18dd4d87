namespace Freeside.Domain.Events.Conditions;

/// <summary><c>stagger</c>: each thing has its day of the month, by its number.</summary>
internal sealed class Stagger : EventCondition
{
    private const int ShortestMonth = 28;

    /// <summary>The condition <c>stagger</c>.</summary>
    public static ConditionEntry Entry { get; } = new("stagger", EventTable.Any, _ => new Stagger());

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.Subject.Number > 0 && check.State.Today.Day - 1 == (check.Subject.Number - 1) % ShortestMonth;
}
