namespace Freeside.Data.Local.Server;

/// <summary>
/// Whom the database server runs as: ourselves, or, where we are root (whom PostgreSQL refuses), the system user <c>postgres</c>,
/// dropped to with <c>setpriv</c> of util-linux. No shared account such as <c>nobody</c> is used: its other processes could read the data.
/// </summary>
internal sealed class ServerAccount
{
    private const string DefaultUser = "postgres";

    // A folder below one that is closed to others (/root) cannot be reached by the dropped user. The least that opens the way is
    // passing through folders; containers often withhold that one but have the wider one.
    private static readonly string[] Passes = ["", "dac_read_search", "dac_override"];

    private readonly Dropped? _dropped;

    private ServerAccount(Dropped? dropped) => _dropped = dropped;

    /// <summary>We ourselves.</summary>
    public static ServerAccount Self { get; } = new(dropped: null);

    /// <summary>The account for a server whose files stand in a home folder: the folder's owner, where it exists already.</summary>
    /// <param name="parent">An existing folder.</param>
    /// <param name="home">The home folder in it, existing or not.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="LocalDatabaseException">We are root and there is no user to drop to.</exception>
    public static async Task<ServerAccount> ForAsync(string parent, string home, CancellationToken cancellation)
    {
        if (!Environment.IsPrivilegedProcess)
            return Self;
        var user = await OwnerAsync(home, cancellation) ?? DefaultUser;
        var entry = await Tool.RunAsync(ToolCommand.Of("getent", "passwd", user), cancellation);
        if (!entry.IsSuccess || entry.Output.Split(':') is not [_, _, var uid, var gid, ..])
        {
            throw new LocalDatabaseException($"PostgreSQL does not run as root and this system has no user '{user}' to run it as: "
                + $"create one (useradd --system {user}) or start this program as an ordinary user.");
        }

        foreach (var pass in Passes)
        {
            var account = new ServerAccount(new Dropped(uid, gid, pass));
            // Not "test -x", which asks on behalf of the real user, without capabilities.
            if ((await Tool.RunAsync(account.Command("test", "-d", parent + "/."), cancellation)).IsSuccess)
                return account;
        }

        throw new LocalDatabaseException($"The user '{user}' cannot reach the folder {parent}: choose a data folder that other users can pass to.");
    }

    /// <summary>The program as this account runs it.</summary>
    public ToolCommand Command(string program, params IReadOnlyList<string> arguments)
    {
        if (_dropped is null)
            return new ToolCommand(program, arguments);
        var capabilities = _dropped.Pass.Length == 0 ? "-all" : $"-all,+{_dropped.Pass}";
        return new ToolCommand("setpriv",
        [
            $"--reuid={_dropped.Uid}", $"--regid={_dropped.Gid}", "--init-groups", "--no-new-privs",
            $"--inh-caps={capabilities}", $"--ambient-caps={capabilities}", $"--bounding-set={capabilities}",
            program, .. arguments,
        ]);
    }

    /// <summary>Makes the folder where it is missing, open to this account alone.</summary>
    /// <exception cref="LocalDatabaseException">The system refuses.</exception>
    public async Task OwnAsync(string folder, CancellationToken cancellation)
    {
        string[] owner = _dropped is null ? [] : ["-o", _dropped.Uid, "-g", _dropped.Gid];
        var made = await Tool.RunAsync(ToolCommand.Of("install", ["-d", "-m", "700", .. owner, "--", folder]), cancellation);
        if (!made.IsSuccess)
            throw new LocalDatabaseException($"The folder {folder} cannot be made: {made.Reason}");
    }

    /// <summary>Runs a small tool of the system as this account and gives what it wrote.</summary>
    /// <exception cref="LocalDatabaseException">It failed.</exception>
    public async Task<string> DoAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var result = await Tool.RunAsync(Command(program, arguments), cancellation);
        return result.IsSuccess ? result.Output.Trim() : throw new LocalDatabaseException($"{program} failed: {result.Reason}");
    }

    // Root's own folder is one that was made but not yet given away.
    private static async Task<string?> OwnerAsync(string folder, CancellationToken cancellation)
    {
        var owner = await Tool.RunAsync(ToolCommand.Of("stat", "-c", "%U", "--", folder), cancellation);
        return owner.IsSuccess && owner.Output.Trim() is var name && name != "root" ? name : null;
    }

    /// <param name="Uid">The user's number.</param>
    /// <param name="Gid">Its group's number.</param>
    /// <param name="Pass">The capability it keeps; empty: none.</param>
    private sealed record Dropped(string Uid, string Gid, string Pass);
}
