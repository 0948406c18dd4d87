using Freeside.Data.Local;

namespace Freeside.XmlRpc.Hosting;

/// <summary>The database the server works on: one that is there already, or the private one.</summary>
internal sealed class DatabaseSource : IAsyncDisposable
{
    private readonly PrivatePostgres? _own;

    private DatabaseSource(string connectionString, PrivatePostgres? own) => (ConnectionString, _own) = (connectionString, own);

    /// <summary>How to connect to it.</summary>
    public string ConnectionString { get; }

    /// <summary>Finds the database, or starts the private one.</summary>
    /// <exception cref="StartupException">The private one cannot be started.</exception>
    public static async Task<DatabaseSource> OpenAsync(FreesideSettings settings, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(settings.ConnectionString))
            return new DatabaseSource(settings.ConnectionString, own: null);
        if (!string.IsNullOrEmpty(settings.SecretsFile))
            return new DatabaseSource(SecretsFile.ConnectionString(settings.SecretsFile), own: null);
        var options = new PrivatePostgresOptions { DataFolder = settings.DataDirectory, ProgramFolder = settings.PostgresBinaries };
        try
        {
            var own = await PrivatePostgres.StartAsync(options, time, cancellationToken);
            return new DatabaseSource(own.ConnectionString, own);
        }
        catch (LocalDatabaseException e)
        {
            throw new StartupException($"not running; {e.Message}", e);
        }
    }

    /// <summary>The same for a program that only reads: a private database that another instance runs is used as it is.</summary>
    /// <exception cref="StartupException">The private one does not run and cannot be started.</exception>
    public static async Task<DatabaseSource> OpenToReadAsync(FreesideSettings settings, TimeProvider time, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(settings.ConnectionString) && string.IsNullOrEmpty(settings.SecretsFile)
            && PrivatePostgres.RunningAt(settings.DataDirectory) is { } running
                ? new DatabaseSource(running, own: null)
                : await OpenAsync(settings, time, cancellationToken);

    /// <summary>Tells what only the start that made the private database can tell: its secret.</summary>
    public async Task AnnounceAsync(TextWriter output)
    {
        if (_own is not { IsFirstStart: true })
            return;
        await output.WriteLineAsync($"shared secret: {_own.SharedSecret}");
        _own.Announced();
    }

    /// <summary>Stops a private database; leaves any other alone.</summary>
    public ValueTask DisposeAsync() => _own?.DisposeAsync() ?? ValueTask.CompletedTask;
}
