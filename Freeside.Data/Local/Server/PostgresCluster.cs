using System.Diagnostics;
using Npgsql;

namespace Freeside.Data.Local.Server;

/// <summary>
/// A database cluster of our own: made with <c>initdb</c>, reached through a socket that only its account (and root) can open, never over the network.
/// One process at a time uses an instance's folder; who holds it is the caller's business.
/// </summary>
internal sealed class PostgresCluster(PostgresBinaries binaries, ServerAccount account, PostgresClusterOptions options)
{
    /// <summary>The role that owns everything.</summary>
    public const string Owner = "freeside";

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan NoSocketLimit = TimeSpan.FromSeconds(3);

    private readonly string _folder = ClusterIn(options.HomeFolder);
    private readonly string _log = Path.Combine(options.HomeFolder, "server.log");
    private string? _socketFolder;

    /// <summary>Connects to a database of the running cluster.</summary>
    /// <exception cref="InvalidOperationException">It was not started.</exception>
    public string ConnectionString(string database) =>
        Connection(_socketFolder ?? throw new InvalidOperationException("The cluster is not running."), database);

    /// <summary>Connects to a database of the cluster in a home folder while it runs, whoever started it; <c>null</c> where it does not.</summary>
    public static string? RunningAt(string homeFolder, string database)
    {
        var folder = ClusterIn(homeFolder);
        try
        {
            return PostmasterFile.Read(folder) is { SocketFolder: { } socket } file && ServerProcesses.IsAt(file.ProcessId, folder)
                ? Connection(socket, database)
                : null;
        }
        catch (UnauthorizedAccessException)
        {
            // Another account's; whoever tries to start it is told.
            return null;
        }
    }

    /// <summary>The major version that the cluster in a home folder was made with; <c>null</c> where none was made.</summary>
    public static int? MajorOf(string homeFolder)
    {
        var file = Path.Combine(ClusterIn(homeFolder), "PG_VERSION");
        return File.Exists(file) && int.TryParse(File.ReadAllText(file), out var major) ? major : null;
    }

    /// <summary>Makes the cluster's files; one that stands there is removed first. It is there when it is complete.</summary>
    /// <exception cref="LocalDatabaseException">The folder cannot be written, or <c>initdb</c> failed.</exception>
    public async Task InitialiseAsync(CancellationToken cancellation)
    {
        await account.OwnAsync(options.HomeFolder, cancellation);
        var draft = _folder + ".draft";
        await WaitWhileAsync(() => ServerProcesses.AnyAt(draft), cancellation);
        await account.DoAsync("rm", ["-rf", "--", draft, _folder], cancellation);

        // Who can open the socket is let in: the folder decides, not a password. C.UTF-8 sorts as Freeside's own cluster does and is part of every system.
        List<string> arguments =
            ["-D", draft, "-U", Owner, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--lc-messages=C", "--no-instructions"];
        if (!options.IsDurable)
            arguments.Add("--no-sync");
        var made = await Tool.RunAsync(account.Command(binaries.Program("initdb"), arguments), cancellation);
        if (!made.IsSuccess)
            throw new LocalDatabaseException($"No database could be made in {options.HomeFolder}: {made.Reason}");
        await account.DoAsync("mv", ["--", draft, _folder], cancellation);
    }

    /// <summary>
    /// Starts the server and waits until it answers. A server that still runs, left by a program that was killed, is taken over;
    /// one that was killed itself recovers.
    /// </summary>
    /// <exception cref="LocalDatabaseException">The server refuses; the message holds its reason.</exception>
    public async Task StartAsync(CancellationToken cancellation)
    {
        if (await TakeOverAsync(cancellation))
            return;
        _socketFolder = await SocketFolder.MakeAsync(Path.Combine(options.HomeFolder, "socket"), account, cancellation);
        using var server = Launch(_socketFolder);
        try
        {
            for (var waited = Stopwatch.StartNew(); !await AnswersAsync(cancellation); await Task.Delay(Step, cancellation))
            {
                if (server.HasExited || waited.Elapsed > options.StartLimit)
                    throw new LocalDatabaseException($"The database server did not start: {LastWords()} (all of it in {_log})");
            }
        }
        catch
        {
            await StopAsync(CancellationToken.None);
            if (!server.HasExited)
                server.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Stops the server: sessions are ended and rolled back, everything committed is on disk. Does nothing where none runs.</summary>
    public async Task StopAsync(CancellationToken cancellation)
    {
        if (!IsServing())
            return;
        foreach (var mode in (string[])["fast", "immediate"])
        {
            var stop = account.Command(binaries.Program("pg_ctl"), "stop", "-D", _folder, "-m", mode, "-w", "-t", "60");
            var result = await Tool.RunAsync(stop, cancellation);
            if (result.IsSuccess)
                break;
            if (mode == "immediate" && IsServing())
                throw new LocalDatabaseException($"The database server does not stop: {result.Reason}");
        }

        // Its files are closed a moment before the process is gone.
        await WaitWhileAsync(IsServing, cancellation);
        if (_socketFolder is not null)
            await SocketFolder.RemoveAsync(_socketFolder, account, cancellation);
        _socketFolder = null;
    }

    private static string ClusterIn(string homeFolder) => Path.Combine(homeFolder, "cluster");

    private static string Connection(string socketFolder, string database) => new NpgsqlConnectionStringBuilder
    {
        Host = socketFolder,
        Port = SocketFolder.Port,
        Username = Owner,
        Database = database,
    }.ConnectionString;

    // The file names the process at once; a server that was only just launched has not written it yet.
    private bool IsServing() =>
        (PostmasterFile.Read(_folder) is { } file && ServerProcesses.IsAt(file.ProcessId, _folder)) || ServerProcesses.AnyAt(_folder);

    private async Task<bool> TakeOverAsync(CancellationToken cancellation)
    {
        for (var waited = Stopwatch.StartNew(); IsServing(); await Task.Delay(Step, cancellation))
        {
            _socketFolder = PostmasterFile.Read(_folder)?.SocketFolder;
            if (_socketFolder is not null && await AnswersAsync(cancellation))
                return true;

            // It may be recovering, or on its way down. Without its socket (a folder for temporary files was cleaned) it is of no use.
            if (waited.Elapsed > (_socketFolder is null || SocketFolder.HasSocket(_socketFolder) ? options.StartLimit : NoSocketLimit))
                await StopAsync(cancellation);
        }

        // Sessions of a server that was killed end by themselves as soon as they notice; until then the files are theirs.
        await WaitWhileAsync(() => ServerProcesses.AnyOf(ClusterSettings.ClusterName(_folder)), cancellation);
        File.Delete(PostmasterFile.PathIn(_folder));
        return false;
    }

    private async Task WaitWhileAsync(Func<bool> isBusy, CancellationToken cancellation)
    {
        for (var waited = Stopwatch.StartNew(); isBusy(); await Task.Delay(Step, cancellation))
        {
            if (waited.Elapsed > options.StartLimit)
                throw new LocalDatabaseException($"Other processes still use {options.HomeFolder}.");
        }
    }

    // setsid: a Ctrl-C at our terminal is ours to handle, the server is stopped in order. The shell only redirects; names reach it as arguments.
    private Process Launch(string socketFolder)
    {
        const string script = "umask 077; log=$1; shift; exec setsid \"$@\" </dev/null >\"$log\" 2>&1";
        string[] server = [binaries.Program("postgres"), .. ClusterSettings.Arguments(options, _folder, socketFolder)];
        var command = account.Command("/bin/sh", ["-c", script, "sh", _log, .. server]);
        return Process.Start(Tool.Describe(command)) ?? throw new LocalDatabaseException("The database server could not be started.");
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        var settings = new NpgsqlConnectionStringBuilder(ConnectionString("postgres")) { Pooling = false, Timeout = 5 };
        try
        {
            await using var connection = new NpgsqlConnection(settings.ConnectionString);
            await connection.OpenAsync(cancellation);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private string LastWords()
    {
        if (!File.Exists(_log))
            return "it wrote nothing";
        return new ToolResult(1, File.ReadAllText(_log)).Reason;
    }
}
