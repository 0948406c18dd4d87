namespace Freeside.Domain.Events;

/// <summary>An action there is.</summary>
/// <param name="Tables">What events with it may be about.</param>
/// <param name="Stage">When it is done.</param>
/// <param name="Make">Makes it of its options.</param>
internal sealed record ActionEntry(EventTable Tables, EventStage Stage, Func<EventOptions, EventAction> Make);
