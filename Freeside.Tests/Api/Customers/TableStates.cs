using Freeside.Tests.Support;
using Npgsql;

namespace Freeside.Tests.Api.Customers;

/// <summary>The state of every table of a database: how many rows, and a sum over what stands in them.</summary>
internal sealed class TableStates
{
    private const string Sql = """
        select c.relname, query_to_xml(format('select count(*), sum(hashtextextended(t::text, 0)::numeric) from %I t', c.relname), false, true, '')::text
        from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'cust_main_county' and pg_relation_size(c.oid) > 0
        """;

    private readonly Dictionary<string, (long Count, string Sum)> _tables;

    private TableStates(Dictionary<string, (long Count, string Sum)> tables) => _tables = tables;

    /// <summary>Reads it.</summary>
    public static async Task<TableStates> ReadAsync(TestDatabase database)
    {
        await using var connection = await database.OpenAsync();
        await using var command = new NpgsqlCommand(Sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new Dictionary<string, (long, string)>(StringComparer.Ordinal);
        while (await reader.ReadAsync())
            tables.Add(reader.GetString(0), State(reader.GetString(1)));
        return new TableStates(tables);
    }

    /// <summary>
    /// What became of the tables since: <c>cust_main +1, queue +5</c>; <c>cust_main *</c> where rows changed and their number did not;
    /// empty where nothing happened.
    /// </summary>
    public string Until(TableStates later) => string.Join(", ",
        from name in _tables.Keys.Union(later._tables.Keys).Order(StringComparer.Ordinal)
        let before = _tables.GetValueOrDefault(name, (0, ""))
        let after = later._tables.GetValueOrDefault(name, (0, ""))
        where before != after
        select before.Item1 == after.Item1 ? $"{name} *" : $"{name} {after.Item1 - before.Item1:+0;-0}");

    private static (long Count, string Sum) State(string row)
    {
        var told = System.Xml.Linq.XElement.Parse(row);
        return ((long)told.Element("count")!, told.Element("sum")?.Value ?? "");
    }
}
