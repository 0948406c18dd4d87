using Freeside.Data.Local.Server;
using Npgsql;

namespace Freeside.Tests.Support;

/// <summary>
/// The throw-away cluster of this test process, started when the first test asks for it. Nothing in it survives the process,
/// so it is run without any care for crashes, which makes it fast.
/// </summary>
internal static class TestCluster
{
    private static readonly Lazy<Task<Running>> Shared = new(StartAsync);

    /// <summary>Runs statements, one after the other and each on its own, in one of the cluster's databases.</summary>
    public static async Task ExecuteAsync(string database, params IEnumerable<string> statements)
    {
        await using var connection = new NpgsqlConnection(await ConnectionStringAsync(database, pooling: false));
        await connection.OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>How to connect to one of the cluster's databases.</summary>
    public static async Task<string> ConnectionStringAsync(string database, bool pooling = true)
    {
        var running = await Shared.Value;
        return new NpgsqlConnectionStringBuilder(running.Cluster.ConnectionString(database)) { Pooling = pooling }.ConnectionString;
    }

    /// <summary>Stops the cluster and removes its files.</summary>
    public static async Task StopAsync()
    {
        if (!Shared.IsValueCreated)
            return;
        var running = await Shared.Value;
        await running.Cluster.StopAsync(CancellationToken.None);
        running.Folder.Dispose();
    }

    private static async Task<Running> StartAsync()
    {
        await TestFolder.RemoveAbandonedAsync();
        var folder = TestFolder.Create();
        var cluster = await folder.ClusterAsync(new PostgresClusterOptions
        {
            HomeFolder = Path.Combine(folder.Path, "cluster"),
            IsDurable = false,
            MaxConnections = 300,
        });
        await cluster.InitialiseAsync(CancellationToken.None);
        await cluster.StartAsync(CancellationToken.None);
        return new Running(folder, cluster);
    }

    private sealed record Running(TestFolder Folder, PostgresCluster Cluster);
}
