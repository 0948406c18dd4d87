using System.Collections.Frozen;

namespace Freeside.Data.Schema;

/// <summary>
/// Freeside 3's tables, as far as this program reads or writes them: the one description that new databases are made from,
/// existing ones are verified against, and the mappings take widths and unmapped columns from.
/// </summary>
internal sealed class SchemaCatalog
{
    private readonly FrozenDictionary<string, SchemaTable> _tables;

    private SchemaCatalog(IEnumerable<SchemaTable> tables)
    {
        Tables = [.. tables];
        _tables = Tables.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
    }

    /// <summary>The catalogue in <c>Freeside3.schema</c>.</summary>
    public static SchemaCatalog Freeside3 { get; } = Load();

    /// <summary>All tables without their history twins, in the file's order.</summary>
    public IReadOnlyList<SchemaTable> Tables { get; }

    /// <summary>All tables, each followed by its history twin.</summary>
    public IEnumerable<SchemaTable> WithHistory => Tables.SelectMany(t => t.HasHistory ? [t, HistoryOf(t)] : new[] { t });

    /// <summary>The table of that name; throws where there is none.</summary>
    public SchemaTable Table(string name) => _tables[name];

    /// <summary>The table of that name, or <c>null</c>.</summary>
    public SchemaTable? Find(string name) => _tables.GetValueOrDefault(name);

    /// <summary>
    /// The history twin of a table: number, time, user and action, then the table's own columns, its serial key plain and nullable
    /// (Schema.pm, tables_hashref). Its own key is as wide as the table's.
    /// </summary>
    public static SchemaTable HistoryOf(SchemaTable table)
    {
        var big = table.Columns.Any(c => c is { IsSerial: true, Type: "bigint" });
        var columns = new List<SchemaColumn>
        {
            new("historynum", big ? "bigint" : "int", IsNullable: false, IsSerial: true, Default: null),
            new("history_date", "int", IsNullable: true, IsSerial: false, Default: null),
            new("history_user", "varchar(80)", IsNullable: false, IsSerial: false, Default: null),
            new("history_action", "varchar(80)", IsNullable: false, IsSerial: false, Default: null),
        };
        columns.AddRange(table.Columns.Select(c => c.IsSerial ? c with { IsNullable = true, IsSerial = false } : c));

        // Freeside keeps the many events' history without indexes.
        IReadOnlyList<SchemaIndex> indexes = table.Name == "cust_event" ? [] : [.. HistoryIndexes(table)];
        return new SchemaTable("h_" + table.Name, HasHistory: false, columns, ["historynum"], indexes);
    }

    private static IEnumerable<SchemaIndex> HistoryIndexes(SchemaTable table)
    {
        foreach (var index in table.Indexes)
            yield return new SchemaIndex("h_" + index.Name, IsUnique: false, index.Columns);
        if (table.PrimaryKey is not [var key])
            yield break;
        yield return new SchemaIndex($"h_{table.Name}_srckey", IsUnique: false, ["history_action", key]);
        yield return new SchemaIndex($"h_{table.Name}_srckey2", IsUnique: false, ["history_date", key]);
    }

    private static SchemaCatalog Load()
    {
        using var stream = typeof(SchemaCatalog).Assembly.GetManifestResourceStream("Freeside3.schema")!;
        using var reader = new StreamReader(stream);
        return new SchemaCatalog(SchemaFile.Read(reader));
    }
}
