namespace Freeside.Domain.Events.Reading;

/// <summary>An option of an event's action (<c>part_event_option</c>).</summary>
/// <param name="Eventpart">The event.</param>
/// <param name="Name">The option.</param>
/// <param name="Value">Its value.</param>
public sealed record EventOptionRow(int Eventpart, string Name, string? Value);
