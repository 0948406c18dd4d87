namespace Freeside.Domain.Events.Reading;

/// <summary>
/// A condition of an event with one of its options, or none (<c>part_event_condition</c> and what hangs on it). Of an option with several
/// choices there is a row for each choice.
/// </summary>
/// <param name="Eventpart">The event.</param>
/// <param name="Number">The condition's number.</param>
/// <param name="Condition">The condition, by the name of the original's class.</param>
/// <param name="Name">The option; <c>null</c>: it has none.</param>
/// <param name="Value">Its value; <c>HASH</c>: the choices count.</param>
/// <param name="Chosen">A choice.</param>
public sealed record EventConditionRow(int Eventpart, int Number, string Condition, string? Name, string? Value, string? Chosen);
