using Npgsql;

namespace Freeside.Tests.Support;

/// <summary>One test's own database, gone when the test is.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private static int _count;
    private readonly string _name;

    private TestDatabase(string name, string connectionString) => (_name, ConnectionString) = (name, connectionString);

    /// <summary>How to connect to it.</summary>
    public string ConnectionString { get; }

    /// <summary>A clone of the template; about a tenth of a second.</summary>
    public static async Task<TestDatabase> CreateAsync(TestTemplate template)
    {
        var name = $"test_{Interlocked.Increment(ref _count)}";
        await TestCluster.ExecuteAsync("postgres", await template.CloneStatementAsync(name));
        return new TestDatabase(name, await TestCluster.ConnectionStringAsync(name));
    }

    /// <summary>Runs a statement and gives the first column of its first row.</summary>
    public async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>An open connection.</summary>
    public async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Ends its sessions and drops it.</summary>
    public async ValueTask DisposeAsync()
    {
        await using (var connection = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(connection);
        await TestCluster.ExecuteAsync("postgres", $"drop database {_name} with (force)");
    }
}
