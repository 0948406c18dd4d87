namespace Freeside.Data.Local.Server;

/// <summary>A folder with PostgreSQL's server programs, all of one version and with their support files.</summary>
/// <param name="Folder">The folder the programs stand in.</param>
/// <param name="Version">Their version, such as <c>15.18</c>.</param>
internal sealed record PostgresBinaries(string Folder, string Version)
{
    /// <summary>What to type where they are missing.</summary>
    public const string Advice = "install PostgreSQL's server programs (Debian, Ubuntu: apt-get install postgresql) or name their folder in the setting";

    /// <summary>The oldest version whose behaviour we rely on.</summary>
    private const int OldestMajor = 13;

    private static readonly string[] Programs = ["initdb", "pg_ctl", "postgres"];

    /// <summary>The version's first number: data of one major version is not read by another.</summary>
    public int Major => MajorOf(Version);

    /// <summary>The full path of a program.</summary>
    public string Program(string name) => Path.Combine(Folder, name);

    /// <summary>
    /// Looks in the folder asked for (and nowhere else, where one is), else along <c>PATH</c>, else in <c>/usr/lib/postgresql/*/bin</c>, newest first.
    /// </summary>
    /// <param name="folder">The configured folder, if any.</param>
    /// <param name="major">The major version that existing data needs, if any.</param>
    /// <param name="account">Who runs them.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="LocalDatabaseException">None is found; the message says what to install.</exception>
    public static async Task<PostgresBinaries> FindAsync(string? folder, int? major, ServerAccount account, CancellationToken cancellation)
    {
        List<string> rejected = [];
        foreach (var candidate in folder is null ? Candidates() : [folder])
        {
            var (found, reason) = await TryAsync(candidate, account, cancellation);
            if (found is not null && (major is null || found.Major == major))
                return found;
            rejected.Add($"{candidate}: {reason ?? $"version {found!.Version}"}");
        }

        var missing = major is null ? "PostgreSQL's server programs were not found" : $"The database was made by PostgreSQL {major}, whose server programs were not found";
        var advice = major is null ? Advice : Advice.Replace("install postgresql)", $"install postgresql-{major})", StringComparison.Ordinal);
        var seen = rejected.Count == 0 ? "" : $" (looked at {string.Join("; ", rejected)})";
        throw new LocalDatabaseException($"{missing}: {advice}{seen}.");
    }

    // On PATH there may be links to the real folder: the rest stands beside the link's target, not beside the link.
    private static IEnumerable<string> Candidates()
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Select(f => Path.Combine(f, "initdb"))
            .Where(File.Exists)
            .SelectMany(f => new[] { Path.GetDirectoryName(File.ResolveLinkTarget(f, returnFinalTarget: true)?.FullName ?? f)!, Path.GetDirectoryName(f)! });
        const string debian = "/usr/lib/postgresql";
        var installed = Directory.Exists(debian) ? Directory.GetDirectories(debian) : [];
        return onPath.Concat(installed.OrderByDescending(f => MajorOf(Path.GetFileName(f))).Select(f => Path.Combine(f, "bin"))).Distinct();
    }

    private static async Task<(PostgresBinaries? Found, string? Reason)> TryAsync(string folder, ServerAccount account, CancellationToken cancellation)
    {
        if (Programs.FirstOrDefault(p => !File.Exists(Path.Combine(folder, p))) is { } absent)
            return (null, $"no {absent}");
        var answer = await Tool.RunAsync(account.Command(Path.Combine(folder, "postgres"), "--version"), cancellation);
        const string greeting = "postgres (PostgreSQL) ";
        if (!answer.IsSuccess || !answer.Output.StartsWith(greeting, StringComparison.Ordinal))
            return (null, answer.Reason);
        var found = new PostgresBinaries(folder, answer.Output[greeting.Length..].Split(' ', '\n')[0]);
        if (found.Major < OldestMajor)
            return (null, $"version {found.Version} is too old");

        // initdb checks its fellow programs' versions by itself; where its templates stand it tells but does not check.
        var settings = await Tool.RunAsync(account.Command(found.Program("initdb"), "--show", "-D", "/nonexistent"), cancellation);
        const string label = "POSTGRES_BKI=";
        var templates = settings.Output.Split('\n').FirstOrDefault(l => l.StartsWith(label, StringComparison.Ordinal))?[label.Length..];
        if (!settings.IsSuccess || templates is null)
            return (null, settings.Reason);
        return File.Exists(templates) ? (found, null) : (null, $"{templates} is missing");
    }

    // "15.18", "18beta1".
    private static int MajorOf(string version) =>
        int.TryParse(string.Concat(version.TakeWhile(char.IsAsciiDigit)), out var major) ? major : 0;
}
