using System.Text.Json.Nodes;
using Freeside.Data.Schema;
using Npgsql;

namespace Freeside.Data.Local.Seed;

/// <summary>Fills new tables with a small shop that can be used at once; every row has its history row, as if Freeside itself had written it.</summary>
internal static class SeedScript
{
    /// <summary>The statements, for one transaction in a database that holds the catalogue's tables without a row.</summary>
    public static NpgsqlBatch Write(NpgsqlConnection connection, SchemaCatalog catalog, SeedValues values)
    {
        var batch = new NpgsqlBatch(connection);
        foreach (var file in SeedFile.ReadAll(values))
        {
            foreach (var (name, rows) in file.Rows)
                AddRows(batch, catalog.Table(name), rows, file.User, values.Now);
        }

        return batch;
    }

    private static void AddRows(NpgsqlBatch batch, SchemaTable table, JsonArray rows, string user, long now)
    {
        var set = rows.SelectMany(r => r!.AsObject().Select(c => c.Key)).Distinct().Select(table.Column).ToList();
        var columns = Names(set);
        var all = Names(table.Columns);
        var insert = $"insert into public.{table.Name} ({columns}) select {columns} from json_populate_recordset(null::public.{table.Name}, $1) returning *";

        // The history's number and, where the file leaves it open, the row's own come from their sequences.
        Add(
            batch,
            $"with new as ({insert}) insert into public.h_{table.Name} (history_date, history_user, history_action, {all}) select $2, $3, 'insert', {all} from new",
            new NpgsqlParameter<string> { TypedValue = rows.ToJsonString(), DataTypeName = "json" },
            new NpgsqlParameter<int> { TypedValue = checked((int)now) },
            new NpgsqlParameter<string> { TypedValue = user });
        foreach (var serial in set.Where(c => c.IsSerial))
            Add(batch, $"select setval('public.{table.Sequence(serial)}', (select max({serial.Name}) from public.{table.Name}))");
    }

    private static void Add(NpgsqlBatch batch, string sql, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
            command.Parameters.Add(parameter);
        batch.BatchCommands.Add(command);
    }

    private static string Names(IEnumerable<SchemaColumn> columns) => string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
}
