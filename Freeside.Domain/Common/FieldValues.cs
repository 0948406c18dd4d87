namespace Freeside.Domain.Common;

/// <summary>
/// A record's fields as text, the way the original's records hold them: what a client sent, or what is stored, until the rules
/// made it fit for a record. A field nobody set is empty.
/// </summary>
public sealed class FieldValues
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>A field's text; empty where nobody set it. Setting <c>null</c> (undef) makes it empty.</summary>
    public string this[string field]
    {
        get => _values.GetValueOrDefault(field, "");
        set => _values[field] = value ?? "";
    }

    /// <summary>Takes the fields for which there is a value.</summary>
    /// <param name="fields">The fields asked for.</param>
    /// <param name="value">A field's value; <c>null</c>: the field stays as it is.</param>
    public FieldValues Take(IEnumerable<string> fields, Func<string, string?> value)
    {
        foreach (var field in fields)
        {
            if (value(field) is { } text)
                _values[field] = text;
        }

        return this;
    }
}
