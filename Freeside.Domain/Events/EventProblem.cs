namespace Freeside.Domain.Events;

/// <summary>Why an event's definition is passed over.</summary>
/// <param name="Eventpart">The definition.</param>
/// <param name="Reason">Why, in words of this program and names from the definition.</param>
public sealed record EventProblem(int Eventpart, string Reason);
