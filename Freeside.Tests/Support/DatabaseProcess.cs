using System.Diagnostics;
using Freeside.Data.Local;

namespace Freeside.Tests.Support;

/// <summary>A process that runs the private database in a folder until it is killed.</summary>
internal sealed class DatabaseProcess : IDisposable
{
    private readonly Process _process;

    private DatabaseProcess(Process process, string connectionString) => (_process, ConnectionString) = (process, connectionString);

    /// <summary>Connects to its database.</summary>
    public string ConnectionString { get; }

    /// <summary>What the process itself does.</summary>
    public static async Task RunAsync(string folder)
    {
        await using var database = await PrivatePostgres.StartAsync(
            new PrivatePostgresOptions { DataFolder = folder, IsDurable = false }, TimeProvider.System, CancellationToken.None);
        await Console.Out.WriteLineAsync(database.ConnectionString);
        await Task.Delay(Timeout.Infinite);
    }

    /// <summary>Starts it and waits until the database answers.</summary>
    public static async Task<DatabaseProcess> StartAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(DatabaseProcess).Assembly.Location, folder])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var process = Process.Start(start)!;
        return new DatabaseProcess(process, await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The process ended."));
    }

    /// <summary>Kills it, and nothing that it started.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: false);
        await _process.WaitForExitAsync();
    }

    /// <summary>Kills it where it still runs.</summary>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: false);
        _process.Dispose();
    }
}
