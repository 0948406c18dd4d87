namespace Freeside.Tests.Conformance.Recordings;

/// <summary>What a call did to one row, from first to last.</summary>
internal enum ChangeKind
{
    /// <summary>The row was not there before.</summary>
    Insert,

    /// <summary>Some of its columns changed.</summary>
    Update,

    /// <summary>It is gone.</summary>
    Delete,
}

/// <summary>The net change of one row.</summary>
/// <param name="Table">The row's table.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Row">An insert's or delete's columns that are not NULL; an update's key.</param>
/// <param name="Set">An update's changed columns; empty otherwise.</param>
internal sealed record RowChange(
    string Table, ChangeKind Kind, IReadOnlyDictionary<string, Cell> Row, IReadOnlyDictionary<string, (Cell Was, Cell Now)> Set)
{
    private static readonly Dictionary<string, (Cell Was, Cell Now)> Nothing = [];

    /// <summary>A row that came or went.</summary>
    public static RowChange Whole(string table, ChangeKind kind, IReadOnlyDictionary<string, Cell> row) => new(table, kind, row, Nothing);

    /// <summary>The same change, every value passed through a function, which gets the column's name too.</summary>
    public RowChange Select(Func<string, Cell, Cell> value) => this with
    {
        Row = Row.ToDictionary(c => c.Key, c => value(c.Key, c.Value), StringComparer.Ordinal),
        Set = Set.ToDictionary(c => c.Key, c => (value(c.Key, c.Value.Was), value(c.Key, c.Value.Now)), StringComparer.Ordinal),
    };

    /// <summary>A text that two changes share exactly when they are the same.</summary>
    public string Canonical => Describe((_, value) => value.ToString());

    /// <summary>
    /// As <see cref="Canonical"/>, values written by a function. Values an update set are always written plainly,
    /// as the recordings' reference does.
    /// </summary>
    public string Describe(Func<string, Cell, string> value)
    {
        var row = string.Join(", ", Row.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={value(c.Key, c.Value)}"));
        var set = string.Join(", ", Set.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}: {c.Value.Was} -> {c.Value.Now}"));
        var kind = Kind switch { ChangeKind.Insert => "insert", ChangeKind.Update => "update", _ => "delete" };
        return set.Length == 0 ? $"{kind} {row}" : $"{kind} {row} set {set}";
    }
}
