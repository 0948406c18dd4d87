using Freeside.Data.Schema;
using Npgsql;

namespace Freeside.Tests.Support;

/// <summary>What a database really consists of, in the words of the catalogue.</summary>
internal static class LiveSchema
{
    /// <summary>Every column as <c>TABLE.COLUMN TYPE</c>, with <c>not null</c> and the default's sequence where there is one.</summary>
    public static Task<HashSet<string>> ColumnsAsync(TestDatabase database) => ReadAsync(database, """
        select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
            || case when a.attnotnull then ' not null' else '' end
            || coalesce(' ' || (regexp_match(pg_get_expr(d.adbin, d.adrelid), '^nextval\(''(?:public\.)?(.*)''::regclass\)$'))[1], '')
        from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        """);

    /// <summary>Every index as <c>NAME on TABLE (COLUMNS)</c>, with <c>unique</c> before where it is.</summary>
    public static Task<HashSet<string>> IndexesAsync(TestDatabase database) => ReadAsync(database, """
        select case when i.indisunique then 'unique ' else '' end || x.relname || ' on ' || t.relname || ' ('
            || (select string_agg(a.attname, ', ' order by k.n) from unnest(i.indkey) with ordinality k (attnum, n)
                join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum) || ')'
        from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
        where t.relnamespace = 'public'::regnamespace
        """);

    /// <summary>A table's columns in the same words.</summary>
    public static IEnumerable<string> Columns(SchemaTable table) => table.Columns.Select(c =>
        $"{table.Name}.{c.Name} {c.CatalogueType}{(c.IsNullable ? "" : " not null")}{(c.IsSerial ? " " + table.Sequence(c) : "")}");

    /// <summary>A table's indexes in the same words.</summary>
    public static IEnumerable<string> Indexes(SchemaTable table) => table.Indexes
        .Select(i => $"{(i.IsUnique ? "unique " : "")}{i.Name} on {table.Name} ({string.Join(", ", i.Columns)})")
        .Concat(table.PrimaryKey.Count == 0 ? [] : [$"unique {table.Name}_pkey on {table.Name} ({string.Join(", ", table.PrimaryKey)})"]);

    private static async Task<HashSet<string>> ReadAsync(TestDatabase database, string sql)
    {
        await using var connection = await database.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        HashSet<string> found = [];
        while (await reader.ReadAsync())
            found.Add(reader.GetString(0));
        return found;
    }
}
