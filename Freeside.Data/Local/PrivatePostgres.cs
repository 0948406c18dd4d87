using Freeside.Data.Local.Seed;
using Freeside.Data.Local.Server;
using Freeside.Data.Schema;
using Npgsql;

namespace Freeside.Data.Local;

/// <summary>
/// The private database: a PostgreSQL cluster in a data folder, running while this object lives. The first start makes it, with Freeside's tables and a small shop.
/// A cluster that a killed program left running is taken over, an interrupted first start is made good by the next. What an older version's database lacks is added.
/// </summary>
public sealed class PrivatePostgres : IAsyncDisposable
{
    private readonly DataFolder _folder;
    private readonly PostgresCluster _cluster;

    private PrivatePostgres(DataFolder folder, PostgresCluster cluster) => (_folder, _cluster) = (folder, cluster);

    /// <summary>Connects to the database.</summary>
    public string ConnectionString => _cluster.ConnectionString(NewDatabase.Name);

    /// <summary>Whether the operator has yet to be told the secret: since the start that made the database until <see cref="Announced"/>.</summary>
    public bool IsFirstStart => _folder.IsNew;

    /// <summary>The secret that callers of the API must know; <c>null</c> where it was taken away.</summary>
    public string? SharedSecret { get; private set; }

    /// <summary>Starts the database, making it first where the folder holds none.</summary>
    /// <exception cref="LocalDatabaseException">That is not possible; the message is one line for the operator.</exception>
    public static async Task<PrivatePostgres> StartAsync(PrivatePostgresOptions options, TimeProvider clock, CancellationToken cancellation)
    {
        var folder = await DataFolder.TakeAsync(options.DataFolder, cancellation);
        try
        {
            var database = new PrivatePostgres(folder, await ClusterAsync(folder, options, cancellation));
            try
            {
                await database.StartAsync(clock, cancellation);
                return database;
            }
            catch
            {
                await database._cluster.StopAsync(CancellationToken.None);
                throw;
            }
        }
        catch (Exception e) when (e is NpgsqlException or IOException or UnauthorizedAccessException)
        {
            folder.Dispose();
            throw new LocalDatabaseException($"The database in {folder.Path} does not work: {e.Message}", e);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Connects to the database of a folder while an instance runs it; <c>null</c> where none does.</summary>
    public static string? RunningAt(string dataFolder) => PostgresCluster.RunningAt(DataFolder.ClusterHomeIn(dataFolder), NewDatabase.Name);

    /// <summary>The operator was told the secret: from now on no start is the first.</summary>
    public void Announced() => _folder.Announced();

    /// <summary>Stops the server; everything committed is on disk.</summary>
    public async ValueTask DisposeAsync()
    {
        await _cluster.StopAsync(CancellationToken.None);
        _folder.Dispose();
    }

    private static async Task<PostgresCluster> ClusterAsync(DataFolder folder, PrivatePostgresOptions options, CancellationToken cancellation)
    {
        var account = await ServerAccount.ForAsync(folder.Path, folder.ClusterHome, cancellation);
        var binaries = await PostgresBinaries.FindAsync(options.ProgramFolder, PostgresCluster.MajorOf(folder.ClusterHome), account, cancellation);
        return new PostgresCluster(binaries, account, new PostgresClusterOptions
        {
            HomeFolder = folder.ClusterHome,
            IsDurable = options.IsDurable,
            MaxConnections = options.MaxConnections,
            SharedBuffers = options.SharedBuffers,
        });
    }

    private async Task StartAsync(TimeProvider clock, CancellationToken cancellation)
    {
        var values = new Lazy<Task<SeedValues>>(() => Task.Run(() => SeedValues.Make(clock), cancellation));
        if (PostgresCluster.MajorOf(_folder.ClusterHome) is null)
        {
            _ = values.Value; // the keys are made meanwhile
            await _cluster.InitialiseAsync(cancellation);
        }

        await _cluster.StartAsync(cancellation);
        await NewDatabase.MakeAsync(_cluster.ConnectionString, SchemaCatalog.Freeside3, () => values.Value, cancellation);
        SharedSecret = await NewDatabase.SecretAsync(ConnectionString, cancellation);
    }
}
