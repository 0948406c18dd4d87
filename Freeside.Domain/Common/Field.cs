using System.Globalization;
using Freeside.Domain.Common.Fields;

namespace Freeside.Domain.Common;

/// <summary>
/// One column of a record as its rules see it: by name, as text. For records that are read, compared and changed; what is only
/// ever made new, and may be refused by a column after its rule let it through, has a <c>DraftField</c>.
/// </summary>
/// <typeparam name="T">The record's class.</typeparam>
/// <param name="Name">The column.</param>
/// <param name="Get">The stored value as text; empty for none.</param>
/// <param name="Set">Stores a checked text.</param>
/// <param name="Rule">The rule the original's check applies, in its order; <c>null</c> where another rule looks after the field.</param>
public sealed record Field<T>(string Name, Func<T, string?> Get, Action<T, string?> Set, FieldRule? Rule = null);

/// <summary>Chooses a field's rule among the shop's.</summary>
/// <param name="rules">The shop's rules.</param>
/// <param name="field">The field's name.</param>
/// <param name="value">Its text.</param>
public delegate Checked FieldRule(FieldRules rules, string field, string value);

/// <summary>Reads and writes many fields of a record.</summary>
public static class FieldList
{
    /// <summary>A record's stored fields as text.</summary>
    public static FieldValues Read<T>(this IEnumerable<Field<T>> fields, T record)
    {
        var values = new FieldValues();
        foreach (var field in fields)
            values[field.Name] = field.Get(record) ?? "";
        return values;
    }

    /// <summary>Stores checked fields.</summary>
    public static void Write<T>(this IEnumerable<Field<T>> fields, FieldValues values, T record)
    {
        foreach (var field in fields)
            field.Set(record, values[field.Name]);
    }
}

/// <summary>Numbers on their way between columns and text.</summary>
public static class FieldText
{
    /// <summary>A whole number as text; <c>null</c> for none.</summary>
    public static string? Of(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A decimal number as text, with the scale it is stored with; <c>null</c> for none.</summary>
    public static string? Of(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A checked text as a whole number; <c>null</c> for none. What no integer column takes was refused before.</summary>
    public static int? Number(string? text) => string.IsNullOrEmpty(text) ? null : int.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);

    /// <summary>A checked text as a decimal number, perhaps with an exponent; <c>null</c> for none.</summary>
    public static decimal? Fraction(string? text) =>
        string.IsNullOrEmpty(text) ? null : decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A text as it is stored: an empty one as none.</summary>
    public static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
