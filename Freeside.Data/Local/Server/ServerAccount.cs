namespace Freeside.Data.Local.Server;

/// <summary>
/// Whom the database server runs as: ourselves, or, where we are root (whom PostgreSQL refuses), the system user <c>postgres</c>,
/// dropped to with <c>setpriv</c> of util-linux. No shared account such as <c>nobody</c> is used: its other processes could read the data.
/// </summary>
internal sealed class ServerAccount
{
    // A folder below one that is closed to others (/root) cannot be reached by the dropped user. The least that opens the way is
    // passing through folders; containers often withhold that one but have the wider one.
    private static readonly string[] Passes = ["", "dac_read_search", "dac_override"];

    private readonly string? _user;
    private readonly string _pass;

    private ServerAccount(string? user, string pass) => (_user, _pass) = (user, pass);

    /// <summary>We ourselves.</summary>
    public static ServerAccount Self { get; } = new(user: null, pass: "");

    /// <summary>The other user's name, or <c>null</c> where the server runs as ourselves.</summary>
    public string? User => _user;

    /// <summary>The account for a server whose files stand below this existing folder.</summary>
    /// <exception cref="LocalDatabaseException">We are root and there is no user to drop to.</exception>
    public static async Task<ServerAccount> ForAsync(string folder, CancellationToken cancellation)
    {
        if (!Environment.IsPrivilegedProcess)
            return Self;
        if (!HasUser("postgres"))
            throw new LocalDatabaseException("PostgreSQL does not run as root and this system has no user 'postgres' to run it as: "
                + "create one (useradd --system postgres) or start this program as an ordinary user.");
        foreach (var pass in Passes)
        {
            var account = new ServerAccount("postgres", pass);
            if ((await Tool.RunAsync(account.Command("test", "-x", folder), cancellation)).IsSuccess)
                return account;
        }

        throw new LocalDatabaseException($"The user 'postgres' cannot reach the folder {folder}: choose a data folder that other users can pass to.");
    }

    /// <summary>The program as this account runs it.</summary>
    public ToolCommand Command(string program, params IReadOnlyList<string> arguments)
    {
        if (_user is null)
            return new ToolCommand(program, arguments);
        List<string> drop = [$"--reuid={_user}", $"--regid={_user}", "--init-groups", "--no-new-privs"];
        var capabilities = _pass.Length == 0 ? "-all" : $"-all,+{_pass}";
        drop.AddRange([$"--inh-caps={capabilities}", $"--ambient-caps={capabilities}", $"--bounding-set={capabilities}"]);
        return new ToolCommand("setpriv", [.. drop, program, .. arguments]);
    }

    /// <summary>Makes the folder where it is missing, open to this account alone.</summary>
    /// <exception cref="LocalDatabaseException">The system refuses.</exception>
    public async Task OwnAsync(string folder, CancellationToken cancellation)
    {
        string[] owner = _user is null ? [] : ["-o", _user, "-g", _user];
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

    private static bool HasUser(string name) =>
        File.Exists("/etc/passwd") && File.ReadLines("/etc/passwd").Any(l => l.StartsWith(name + ":", StringComparison.Ordinal));
}
