using Freeside.Data.Local;
using Freeside.Data.Local.Server;
using Npgsql;

namespace Freeside.Tests.Support;

/// <summary>A data folder for private databases of one test; what still runs in it at the end is stopped.</summary>
internal sealed class PrivateFolder : IAsyncDisposable
{
    private static readonly Lazy<Task<PrivateFolder>> Prepared = new(PrepareAsync);

    private readonly TestFolder _folder = TestFolder.Create();

    /// <summary>The data folder; it is not there yet.</summary>
    public string Path => System.IO.Path.Combine(_folder.Path, "data");

    /// <summary>The home of the cluster in it.</summary>
    public string Home => System.IO.Path.Combine(Path, "postgres");

    /// <summary>The process number of the server in it.</summary>
    public int ServerProcess => PostmasterFile.Read(System.IO.Path.Combine(Home, "cluster"))!.ProcessId;

    /// <summary>One with a database that was made and stopped. It is a copy: making it takes seconds.</summary>
    public static async Task<PrivateFolder> StartedBeforeAsync()
    {
        var folder = new PrivateFolder();
        var copied = await Tool.RunAsync(ToolCommand.Of("cp", "-a", (await Prepared.Value).Path, folder.Path), CancellationToken.None);
        return copied.IsSuccess ? folder : throw new InvalidOperationException(copied.Output);
    }

    /// <summary>Removes what the run made for all its tests.</summary>
    public static async Task RemovePreparedAsync()
    {
        if (Prepared.IsValueCreated)
            await (await Prepared.Value).DisposeAsync();
    }

    /// <summary>Starts the database in it.</summary>
    public Task<PrivatePostgres> StartAsync() =>
        PrivatePostgres.StartAsync(new PrivatePostgresOptions { DataFolder = Path, IsDurable = false }, TimeProvider.System, CancellationToken.None);

    /// <summary>The cluster in it, without anything around.</summary>
    public Task<PostgresCluster> ClusterAsync() => _folder.ClusterAsync(new PostgresClusterOptions { HomeFolder = Home, IsDurable = false });

    /// <summary>Runs a statement on a database and gives the first column of its first row.</summary>
    public static async Task<object?> AskAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>Stops what runs and removes everything.</summary>
    public async ValueTask DisposeAsync()
    {
        if (PostgresCluster.MajorOf(Home) is not null)
            await (await ClusterAsync()).StopAsync(CancellationToken.None);
        _folder.Dispose();
    }

    private static async Task<PrivateFolder> PrepareAsync()
    {
        var folder = new PrivateFolder();
        await using var database = await folder.StartAsync();
        database.Announced();
        return folder;
    }
}
