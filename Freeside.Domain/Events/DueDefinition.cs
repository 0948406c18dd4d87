namespace Freeside.Domain.Events;

/// <summary>An event's definition, ready to be looked at.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="Table">What it is about.</param>
/// <param name="Conditions">Its conditions.</param>
/// <param name="Action">What is done.</param>
/// <param name="Stage">When.</param>
internal sealed record DueDefinition(
    EventDefinition Definition, EventTable Table, IReadOnlyList<EventCondition> Conditions, EventAction Action, EventStage Stage)
{
    /// <summary>Whether it is due, by both ways of looking.</summary>
    public bool IsDue(EventCheck check) => Conditions.All(c => c.PassesFilter(check)) && Holds(check);

    /// <summary>Whether its conditions hold, as the original's code has them.</summary>
    public bool Holds(EventCheck check) => Conditions.All(c => c.Holds(check));

    /// <summary>The age by which it is ordered among events; before all others: those without.</summary>
    /// <typeparam name="T">The condition whose age it is.</typeparam>
    public double AgeOf<T>()
        where T : EventCondition => Conditions.OfType<T>().FirstOrDefault() is { } condition ? condition.OrderingAge?.Seconds ?? double.MaxValue : -1;
}
