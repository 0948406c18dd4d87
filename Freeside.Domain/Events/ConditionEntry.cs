namespace Freeside.Domain.Events;

/// <summary>A condition there is.</summary>
/// <param name="Tables">What events with it may be about.</param>
/// <param name="Make">Makes it of its options.</param>
internal sealed record ConditionEntry(EventTable Tables, Func<EventOptions, EventCondition> Make);
