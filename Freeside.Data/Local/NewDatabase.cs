using Freeside.Data.Local.Seed;
using Freeside.Data.Schema;
using Npgsql;

namespace Freeside.Data.Local;

/// <summary>Makes the database that a cluster is for, or completes the one an older version made.</summary>
internal static class NewDatabase
{
    /// <summary>The database's name.</summary>
    public const string Name = "freeside";

    // A start that was killed half-way leaves at most this one; it gets its final name when it is complete.
    private const string Draft = "freeside_draft";

    private const string LiveColumns = """
        select c.relname, a.attname from pg_catalog.pg_class c
            join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        """;

    /// <summary>Makes the database with tables and seed; where it is there, only the tables and columns it lacks.</summary>
    public static async Task MakeAsync(Func<string, string> connectionString, SchemaCatalog catalog, Func<Task<SeedValues>> values, CancellationToken cancellation)
    {
        await using var server = await OpenAsync(connectionString("postgres"), cancellation);
        if (await server.ScalarAsync($"select 1 from pg_database where datname = '{Name}'", cancellation) is not null)
        {
            await CompleteAsync(connectionString(Name), catalog, cancellation);
            return;
        }

        await server.ExecuteAsync($"drop database if exists {Draft} with (force)", cancellation);
        await server.ExecuteAsync($"create database {Draft}", cancellation);
        await FillAsync(connectionString(Draft), catalog, await values(), cancellation);
        await server.ExecuteAsync($"alter database {Draft} rename to {Name}", cancellation);
    }

    /// <summary>The secret in use.</summary>
    public static async Task<string?> SecretAsync(string connectionString, CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(connectionString, cancellation);
        return (string?)await connection.ScalarAsync(
            "select split_part(value, E'\\n', 1) from conf where name = 'api_shared_secret' and agentnum is null limit 1", cancellation);
    }

    /// <summary>Makes tables and rows in an empty database, all or nothing.</summary>
    internal static async Task FillAsync(string connectionString, SchemaCatalog catalog, SeedValues values, CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(connectionString, cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await connection.ExecuteAsync(SchemaDdl.CreateAll(catalog), cancellation);
        await using (var seed = SeedScript.Write(connection, catalog, values))
            await seed.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static async Task CompleteAsync(string connectionString, SchemaCatalog catalog, CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(connectionString, cancellation);
        var live = new List<(string Table, string Column)>();
        await using (var command = new NpgsqlCommand(LiveColumns, connection))
        await using (var reader = await command.ExecuteReaderAsync(cancellation))
        {
            while (await reader.ReadAsync(cancellation))
                live.Add((reader.GetString(0), reader.GetString(1)));
        }

        var sql = SchemaDdl.CreateMissing(catalog, live.ToLookup(c => c.Table, c => c.Column, StringComparer.Ordinal));
        if (sql.Length == 0)
            return;
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await connection.ExecuteAsync(sql, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    // Not pooled: nothing may stay connected to a database that is renamed.
    private static async Task<NpgsqlConnection> OpenAsync(string connectionString, CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 0 }.ConnectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }

    private static async Task ExecuteAsync(this NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task<object?> ScalarAsync(this NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancellation) is { } value and not DBNull ? value : null;
    }
}
