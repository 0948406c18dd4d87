using System.Security.Cryptography;
using Freeside.Data.Local;
using Npgsql;
using Spectre.Console;

namespace Freeside.Bench.Database;

/// <summary>
/// The cluster that measurements work in: one of the program's own private ones, in a folder of the user's cache, with a generated database for each
/// number of customers. Measurements work on copies of it.
/// </summary>
internal sealed class BenchCluster : IAsyncDisposable
{
    // Raised whenever Generate.sql makes other rows.
    private const int Version = 2;

    // A quarter of the machine's memory, as PostgreSQL's documentation advises; no shop of this size has use for more than that.
    private const long MostPageMemory = 8L << 30;

    // Packages fall due again a month after they were generated.
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(20);

    private readonly PrivatePostgres _postgres;

    private BenchCluster(PrivatePostgres postgres) => _postgres = postgres;

    /// <summary>The secret of all its databases.</summary>
    public string Secret => _postgres.SharedSecret!;

    /// <summary>The folder of its socket.</summary>
    public string SocketFolder => new NpgsqlConnectionStringBuilder(_postgres.ConnectionString).Host!;

    /// <summary>Its postmaster.</summary>
    public int ProcessId => int.Parse(File.ReadLines(Path.Combine(Path.GetDirectoryName(SocketFolder)!, "cluster", "postmaster.pid")).First());

    /// <summary>What it writes, statements included where a database asks for it.</summary>
    public string LogFile => Path.Combine(Path.GetDirectoryName(SocketFolder)!, "server.log");

    /// <summary>Starts the cluster, making it first where the cache holds none of this schema.</summary>
    public static async Task<BenchCluster> StartAsync(CancellationToken cancellationToken)
    {
        var memory = Math.Min(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4, MostPageMemory);
        var options = new PrivatePostgresOptions { DataFolder = Folder(), SharedBuffers = $"{memory >> 20}MB" };
        var isLeft = PrivatePostgres.RunningAt(options.DataFolder) is not null;
        var postgres = await PrivatePostgres.StartAsync(options, TimeProvider.System, cancellationToken);
        if (isLeft)
        {
            // A run that was killed left it, with that run's settings.
            await postgres.DisposeAsync();
            postgres = await PrivatePostgres.StartAsync(options, TimeProvider.System, cancellationToken);
        }

        return new BenchCluster(postgres);
    }

    /// <summary>Connects to one of its databases.</summary>
    public string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder(_postgres.ConnectionString) { Database = database }.ConnectionString;

    /// <summary>Makes the generated database of so many customers, unless it is there.</summary>
    public async Task<string> PrepareAsync(int customers)
    {
        var name = $"customers_{customers}_v{Version}";
        await using var server = await OpenAsync("postgres");
        var made = await ScalarAsync(server, $"select shobj_description(oid, 'pg_database') from pg_database where datname = '{name}'");
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        if (made is string time && now - long.Parse(time) < Fresh.TotalSeconds)
            return name;
        await RunAsync(server, $"drop database if exists {name} with (force)");
        await RunAsync(server, $"drop database if exists draft with (force)");
        await RunAsync(server, "create database draft template freeside");
        await Terminal.Errors.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async bars =>
            {
                await using var draft = await OpenAsync("draft");
                await new Generator(draft, customers, now).FillAsync(bars.AddTask($"{customers} customers"));
            });
        await RunAsync(server, $"comment on database draft is '{now}'");
        await RunAsync(server, $"alter database draft rename to {name}");
        return name;
    }

    /// <summary>Makes a database anew as a copy of another.</summary>
    public async Task CopyAsync(string from, string to)
    {
        await using var server = await OpenAsync("postgres");
        await RunAsync(server, $"drop database if exists {to} with (force)");
        await RunAsync(server, $"create database {to} template {from} strategy file_copy");
        await using var copy = await OpenAsync(to);
        await RunAsync(copy, "checkpoint");
    }

    /// <summary>Reads all of a database into PostgreSQL's memory: who is measured first does not read it from the disk for the others.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL was installed without what that takes.</exception>
    public async Task ReadIntoMemoryAsync(string database)
    {
        await using var connection = await OpenAsync(database);
        if (await ScalarAsync(connection, "select 1 from pg_available_extensions where name = 'pg_prewarm'") is null)
            throw new InvalidOperationException("pg_prewarm was not found; it is part of PostgreSQL's server package.");
        await RunAsync(connection, "create extension if not exists pg_prewarm");

        // Tables, indexes and TOAST, the catalogue's too.
        await RunAsync(connection, "select count(pg_prewarm(oid)) from pg_class where relkind in ('r', 'i', 't', 'm', 'S') and relpersistence = 'p'");
    }

    /// <summary>Removes a database.</summary>
    public async Task DropAsync(string name)
    {
        await using var server = await OpenAsync("postgres");
        await RunAsync(server, $"drop database if exists {name} with (force)");
    }

    /// <summary>Lets a database's statements be logged with their parameters, or not.</summary>
    public async Task LogStatementsAsync(string database, bool on)
    {
        await using var server = await OpenAsync("postgres");
        await RunAsync(server, $"alter database {database} set log_error_verbosity = '{(on ? "default" : "terse")}'");
        await RunAsync(server, $"alter database {database} set log_statement = '{(on ? "all" : "none")}'");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _postgres.DisposeAsync();

    private static string Folder()
    {
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } set
            ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        using var schema = typeof(PrivatePostgres).Assembly.GetManifestResourceStream("Freeside3.schema")!;
        var folder = Path.Combine(cache, "freeside-xmlrpc-bench", Convert.ToHexStringLower(SHA256.HashData(schema))[..12]);
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        return folder;
    }

    private async Task<NpgsqlConnection> OpenAsync(string database)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString(database)) { Pooling = false, CommandTimeout = 0 }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
