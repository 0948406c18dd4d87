namespace Freeside.XmlRpc.Hosting;

/// <summary>The database the server works on: one that is there already, or the private one.</summary>
internal sealed class DatabaseSource : IAsyncDisposable
{
    private DatabaseSource(string connectionString) => ConnectionString = connectionString;

    /// <summary>How to connect to it.</summary>
    public string ConnectionString { get; }

    /// <summary>Finds the database, or starts the private one.</summary>
    public static Task<DatabaseSource> OpenAsync(FreesideSettings settings, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(settings.ConnectionString))
            return Task.FromResult(new DatabaseSource(settings.ConnectionString));
        if (!string.IsNullOrEmpty(settings.SecretsFile))
            return Task.FromResult(new DatabaseSource(SecretsFile.ConnectionString(settings.SecretsFile)));
        throw new StartupException("private database: not yet");
    }

    /// <summary>Tells what only the first start can tell: the new secret.</summary>
    public static Task AnnounceAsync(TextWriter output) => Task.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
