namespace Freeside.Domain.Common;

/// <summary>What a field's rule makes of a value: the value to store, or why it is refused.</summary>
/// <param name="Value">The value to store, normalised; empty where it is refused.</param>
/// <param name="Refusal">Why it is refused; <c>null</c> where it is not.</param>
public readonly record struct Checked(string Value, Refusal? Refusal)
{
    /// <summary>The value is fine, as given here.</summary>
    public static Checked Fine(string value) => new(value, null);

    /// <summary>The value is refused with an error of this text.</summary>
    public static Checked Refused(string text) => new("", Refusal.Error(text));
}
