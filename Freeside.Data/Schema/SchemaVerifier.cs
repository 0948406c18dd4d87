using Freeside.Data.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Freeside.Data.Schema;

/// <summary>Compares a live database with what the mappings need. Reads the catalogue only; alters nothing.</summary>
internal static class SchemaVerifier
{
    private const string LiveColumns = """
        select c.relname, a.attname, format_type(a.atttypid, null)
        from pg_catalog.pg_class c
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind in ('r', 'p') and pg_catalog.pg_table_is_visible(c.oid) and c.relname = any($1)
        """;

    /// <summary>One line per missing table, missing column or column of another kind; none where all is well.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(
        IModel model, NpgsqlDataSource dataSource, CancellationToken cancellationToken)
    {
        var needed = model.GetEntityTypes().SelectMany(Needed).ToLookup(n => n.Table, n => n.Column, StringComparer.Ordinal);
        var live = await LiveAsync(dataSource, [.. needed.Select(n => n.Key)], cancellationToken);
        return [.. needed.OrderBy(n => n.Key, StringComparer.Ordinal).SelectMany(n => Problems(n.Key, n, live))];
    }

    private static IEnumerable<(string Table, SchemaColumn Column)> Needed(IEntityType entity)
    {
        // What stands in a schema of its own is not Freeside's.
        if (entity.GetTableName() is not { } name || entity.GetSchema() is not null)
            return [];
        var table = SchemaCatalog.Freeside3.Table(name);
        var twin = entity.HistoryTwin();
        return [.. entity.GetProperties().Select(p => (name, table.Column(p.GetColumnName()))), .. twin?.Columns.Select(c => (twin.Name, c)) ?? []];
    }

    private static IEnumerable<string> Problems(
        string table, IEnumerable<SchemaColumn> columns, Dictionary<string, Dictionary<string, string>> live)
    {
        if (!live.TryGetValue(table, out var have))
            return [$"table {table} is missing"];
        return columns.Select(column => Problem(table, column, have)).OfType<string>();
    }

    private static string? Problem(string table, SchemaColumn column, Dictionary<string, string> have)
    {
        if (!have.TryGetValue(column.Name, out var type))
            return $"column {table}.{column.Name} is missing";
        var expected = column.CatalogueType.Split('(')[0];
        return type == expected || (IsText(type) && IsText(expected))
            ? null
            : $"column {table}.{column.Name} is {type}, not {expected}";
    }

    private static bool IsText(string type) => type is "character varying" or "character" or "text";

    private static async Task<Dictionary<string, Dictionary<string, string>>> LiveAsync(
        NpgsqlDataSource dataSource, string[] tables, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(LiveColumns);
        command.Parameters.AddWithValue(tables);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var live = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken))
        {
            if (!live.TryGetValue(reader.GetString(0), out var columns))
                live[reader.GetString(0)] = columns = new Dictionary<string, string>(StringComparer.Ordinal);
            columns[reader.GetString(1)] = reader.GetString(2);
        }

        return live;
    }
}
