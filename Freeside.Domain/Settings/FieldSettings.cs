namespace Freeside.Domain.Settings;

/// <summary>Settings that widen or narrow the rules for single fields.</summary>
/// <param name="MoneyCharacters">What texts may contain beyond the usual, as the inside of a character class.</param>
/// <param name="RequiresNorthWest">Whether coordinates must lie north of the equator and west of Greenwich.</param>
public sealed record FieldSettings(string MoneyCharacters, bool RequiresNorthWest);
