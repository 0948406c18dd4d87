using System.Text;

namespace Freeside.Data.Schema;

/// <summary>The statements that make the catalogue's tables in an empty database, named as Freeside names everything.</summary>
internal static class SchemaDdl
{
    /// <summary>One script for all tables, history twins, sequences and indexes.</summary>
    public static string CreateAll(SchemaCatalog catalog)
    {
        var sql = new StringBuilder();
        foreach (var table in catalog.WithHistory)
            AppendTable(sql, table);
        return sql.ToString();
    }

    /// <summary>The statements for what a database made from an older catalogue lacks; empty where it lacks nothing.</summary>
    /// <param name="catalog">The catalogue as it is now.</param>
    /// <param name="live">The columns of the tables there are.</param>
    public static string CreateMissing(SchemaCatalog catalog, ILookup<string, string> live)
    {
        var sql = new StringBuilder();
        foreach (var table in catalog.WithHistory)
        {
            if (!live.Contains(table.Name))
                AppendTable(sql, table);
            else
                AppendColumns(sql, table, live[table.Name].ToHashSet(StringComparer.Ordinal));
        }

        return sql.ToString();
    }

    // Rows that are there have no value for it: it may be empty, whatever the catalogue says.
    private static void AppendColumns(StringBuilder sql, SchemaTable table, HashSet<string> have)
    {
        foreach (var column in table.Columns.Where(c => !have.Contains(c.Name)))
            sql.Append($"alter table public.{table.Name} add column {ColumnSql(table, column with { IsNullable = true })};\n");
    }

    private static void AppendTable(StringBuilder sql, SchemaTable table)
    {
        foreach (var serial in table.Columns.Where(c => c.IsSerial))
            sql.Append($"create sequence public.{table.Sequence(serial)} as {SequenceType(serial)};\n");
        sql.Append($"create table public.{table.Name} (\n");
        sql.AppendJoin(",\n", table.Columns.Select(c => "  " + ColumnSql(table, c)));
        if (table.PrimaryKey.Count > 0)
            sql.Append($",\n  constraint {table.Name}_pkey primary key ({string.Join(", ", table.PrimaryKey.Select(Quote))})");
        sql.Append("\n);\n");
        foreach (var serial in table.Columns.Where(c => c.IsSerial))
            sql.Append($"alter sequence public.{table.Sequence(serial)} owned by public.{table.Name}.{Quote(serial.Name)};\n");
        foreach (var index in table.Indexes)
        {
            sql.Append(index.IsUnique ? "create unique index " : "create index ");
            sql.Append($"{index.Name} on public.{table.Name} ({string.Join(", ", index.Columns.Select(Quote))});\n");
        }
    }

    private static string ColumnSql(SchemaTable table, SchemaColumn column)
    {
        var sql = $"{Quote(column.Name)} {column.Type}";
        if (column.IsSerial)
            sql += $" default nextval('public.{table.Sequence(column)}')";
        else if (column.Default is not null)
            sql += $" default {column.Default}";
        return column.IsNullable ? sql : sql + " not null";
    }

    // Freeside's integer sequences are integers, its big ones bigints: a number out of range fails in both.
    private static string SequenceType(SchemaColumn column) => column.Type == "bigint" ? "bigint" : "integer";

    private static string Quote(string name) => $"\"{name}\"";
}
