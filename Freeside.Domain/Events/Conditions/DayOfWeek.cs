namespace Freeside.Domain.Events.Conditions;

/// <summary><c>day_of_week</c>: today is one of some days of the week, by their English names.</summary>
internal sealed class DayOfWeek(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _days = options.Chosen("dayofweek");

    /// <summary>The condition <c>day_of_week</c>.</summary>
    public static ConditionEntry Entry { get; } = new("day_of_week", EventTable.Any, o => new DayOfWeek(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => _days.Contains($"{check.State.Today.DayOfWeek}");
}
