using System.Globalization;
using Npgsql;
using Spectre.Console;

namespace Freeside.Bench.Database;

/// <summary>
/// Fills a database with customers, rows and history as Freeside would have left them. Indexes are put aside meanwhile: building them
/// once takes a fraction of the time.
/// </summary>
internal sealed class Generator(NpgsqlConnection connection, int customers, long now)
{
    private static readonly string[] Settings =
        ["set synchronous_commit = off", "set maintenance_work_mem = '512MB'", "set work_mem = '128MB'", "set client_min_messages = warning"];

    /// <summary>Fills the database.</summary>
    /// <param name="progress">Tells what is done; counts to 1.</param>
    public async Task FillAsync(ProgressTask progress)
    {
        foreach (var setting in Settings)
            await RunAsync(setting);
        var steps = Steps();
        var tables = steps.Select(s => s.Table).Distinct().ToList();
        var indexes = new Queue<string>(await SetIndexesAsideAsync(tables));
        progress.MaxValue = (2 * steps.Count) + indexes.Count + 1;
        foreach (var (title, table, sql) in steps)
        {
            progress.Description = title;
            await RunAsync(sql);
            progress.Increment(1);
            progress.Description = $"history of {title}";
            await RunAsync(await HistoryAsync(table));
            progress.Increment(1);
        }

        progress.Description = "indexes";
        while (indexes.TryDequeue(out var index))
        {
            await RunAsync(index);
            progress.Increment(1);
        }

        await SetSequencesAsync(tables);
        progress.Description = "statistics";
        await RunAsync("vacuum (freeze, analyze)");
        await RunAsync("checkpoint");
        progress.Increment(1);
    }

    private List<(string Title, string Table, string Sql)> Steps()
    {
        using var reader = new StreamReader(typeof(Generator).Assembly.GetManifestResourceStream("Generate.sql")!);
        return [.. reader.ReadToEnd().Split("-- step ")[1..].Select(Step)];
    }

    private (string Title, string Table, string Sql) Step(string text)
    {
        var (title, sql) = (text[..text.IndexOf('\n', StringComparison.Ordinal)], text[text.IndexOf('\n', StringComparison.Ordinal)..]);
        var table = sql.Trim().Split(' ')[2];
        return (title, table, sql
            .Replace(":first", Number(Shop.First), StringComparison.Ordinal)
            .Replace(":last", Number(Shop.First + customers - 1), StringComparison.Ordinal)
            .Replace(":now", Number(now), StringComparison.Ordinal));
    }

    private async Task<string> HistoryAsync(string table)
    {
        var columns = await TextAsync($"""
            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
            where attrelid = '{table}'::regclass and attnum > 0 and not attisdropped
            """);
        return $"""
            insert into h_{table} (history_date, history_user, history_action, {columns})
            select {Number(now)}, 'fs_api', 'insert', {columns} from {table} where {KeyOf(table)} >= {Number(Shop.First)}
            """;
    }

    // Rows of the seed have small keys and their history already.
    private static string KeyOf(string table) => table switch
    {
        "cust_main" => "custnum",
        "svc_phone" or "cust_svc" => "svcnum",
        "cust_location" => "locationnum",
        "cust_main_invoice" => "destnum",
        "cust_pkg" => "pkgnum",
        "cust_bill" => "invnum",
        "cust_bill_pkg" => "billpkgnum",
        "cust_pay" => "paynum",
        "cust_bill_pay" => "billpaynum",
        "cust_bill_pay_pkg" => "billpaypkgnum",
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, "A table whose key is not known."),
    };

    private async Task<IReadOnlyList<string>> SetIndexesAsideAsync(IEnumerable<string> tables)
    {
        var names = string.Join(", ", tables.SelectMany(t => new[] { $"'{t}'", $"'h_{t}'" }));
        var (drops, makes) = (new List<string>(), new List<string>());
        await using (var command = new NpgsqlCommand(
            $"""
            select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index join pg_class on oid = indrelid
            where relname in ({names}) and not indisprimary
            """,
            connection))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                drops.Add($"drop index {reader.GetString(0)}");
                makes.Add(reader.GetString(1));
            }
        }

        foreach (var drop in drops)
            await RunAsync(drop);
        return makes;
    }

    private async Task SetSequencesAsync(IEnumerable<string> tables)
    {
        foreach (var table in tables.Where(t => t != "svc_phone"))
            await RunAsync($"select setval(pg_get_serial_sequence('{table}', '{KeyOf(table)}'), (select max({KeyOf(table)}) from {table}))");
    }

    private async Task RunAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }

    private async Task<string> TextAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
