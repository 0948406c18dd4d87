namespace Freeside.Data.Schema;

/// <summary>One of Freeside's tables as <c>Freeside3.schema</c> describes it.</summary>
/// <param name="Name">The table's name.</param>
/// <param name="HasHistory">Whether Freeside keeps a history twin <c>h_NAME</c>.</param>
/// <param name="Columns">All columns in physical order.</param>
/// <param name="PrimaryKey">The primary key's columns.</param>
/// <param name="Indexes">All indexes but the primary key's.</param>
internal sealed record SchemaTable(
    string Name, bool HasHistory, IReadOnlyList<SchemaColumn> Columns, IReadOnlyList<string> PrimaryKey, IReadOnlyList<SchemaIndex> Indexes)
{
    /// <summary>The column of that name; throws where there is none.</summary>
    public SchemaColumn Column(string name) =>
        Columns.FirstOrDefault(c => c.Name == name) ?? throw new ArgumentException($"no column {Name}.{name}", nameof(name));

    /// <summary>The sequence that fills a serial column (<c>TABLE_COLUMN_seq</c>).</summary>
    public string Sequence(SchemaColumn column) => $"{Name}_{column.Name}_seq";
}

/// <summary>An index of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsUnique">Whether it is unique.</param>
/// <param name="Columns">Its columns in order.</param>
internal sealed record SchemaIndex(string Name, bool IsUnique, IReadOnlyList<string> Columns);
