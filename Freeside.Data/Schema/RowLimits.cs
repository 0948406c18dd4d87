using Freeside.Domain.Common;

namespace Freeside.Data.Schema;

/// <summary>What PostgreSQL says to a row that does not fit its columns: first a value that is too long or too large, then one that is missing.</summary>
internal static class RowLimits
{
    /// <summary>
    /// The refusal in PostgreSQL's words, or <c>null</c>. A new row's empty text is missing: the original names no empty columns in
    /// an INSERT, but writes empty texts in an UPDATE (Record.pm insert, replace).
    /// </summary>
    public static Refusal? Refusal(SchemaTable table, Dictionary<string, object?> row, bool isNew)
    {
        foreach (var column in table.Columns)
        {
            if (TooMuch(column, row.GetValueOrDefault(column.Name)) is { } text)
                return Domain.Common.Refusal.Error(text);
        }

        var missing = table.Columns.FirstOrDefault(c => !c.IsNullable && c.Default is null && IsMissing(row.GetValueOrDefault(c.Name), isNew));
        return missing is null
            ? null
            : Domain.Common.Refusal.Error($"ERROR:  null value in column \"{missing.Name}\" of relation \"{table.Name}\" violates not-null constraint");
    }

    private static bool IsMissing(object? value, bool isNew) => value is null || (isNew && value is "");

    private static string? TooMuch(SchemaColumn column, object? value) => value switch
    {
        // PostgreSQL cuts blanks that are too many without a word.
        string text when column.MaxLength is { } length && Characters(text.TrimEnd(' ')) > length =>
            $"ERROR:  value too long for type {column.CatalogueType}",
        decimal number when column.Limit is { } limit && Math.Abs(Math.Round(number, column.Scale, MidpointRounding.AwayFromZero)) >= limit =>
            $"ERROR:  numeric field overflow\nDETAIL:  A field with precision {column.Precision}, scale {column.Scale} must round to an absolute value less than 10^{column.Precision - column.Scale}.",
        _ => null,
    };

    private static int Characters(string text) => text.Length - text.Count(char.IsLowSurrogate);
}
