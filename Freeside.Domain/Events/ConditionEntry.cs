namespace Freeside.Domain.Events;

/// <summary>A condition there is: a static property of its class, and thereby known.</summary>
/// <param name="Name">The name of the original's class.</param>
/// <param name="Tables">What events with it may be about.</param>
/// <param name="Make">Makes it of its options.</param>
internal sealed record ConditionEntry(string Name, EventTable Tables, Func<EventOptions, EventCondition> Make);
