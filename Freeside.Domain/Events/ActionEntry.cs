namespace Freeside.Domain.Events;

/// <summary>An action there is: a static property of its class, and thereby known.</summary>
/// <param name="Name">The name of the original's class.</param>
/// <param name="Tables">What events with it may be about.</param>
/// <param name="Stage">When it is done.</param>
/// <param name="Make">Makes it of its options.</param>
internal sealed record ActionEntry(string Name, EventTable Tables, EventStage Stage, Func<EventOptions, EventAction> Make);
