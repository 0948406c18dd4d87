using Freeside.Data.Local.Seed;
using Freeside.Data.Schema;
using Npgsql;

namespace Freeside.Data.Local;

/// <summary>Makes the database that a new cluster is for.</summary>
internal static class NewDatabase
{
    /// <summary>The database's name.</summary>
    public const string Name = "freeside";

    // A start that was killed half-way leaves at most this one; it gets its final name when it is complete.
    private const string Draft = "freeside_draft";

    /// <summary>Makes the database with tables and seed, unless it is there.</summary>
    public static async Task MakeAsync(Func<string, string> connectionString, SchemaCatalog catalog, Func<Task<SeedValues>> values, CancellationToken cancellation)
    {
        await using var server = await OpenAsync(connectionString("postgres"), cancellation);
        if (await server.ScalarAsync($"select 1 from pg_database where datname = '{Name}'", cancellation) is not null)
            return;
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
