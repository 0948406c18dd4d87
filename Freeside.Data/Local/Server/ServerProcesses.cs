namespace Freeside.Data.Local.Server;

/// <summary>
/// Which of the system's processes are a cluster's. PostgreSQL itself asks only whether the process number in its files is alive,
/// and refuses to start when another process has got that number since (usual in containers); command lines do not err.
/// </summary>
internal static class ServerProcesses
{
    /// <summary>Whether that process is the server (or <c>initdb</c>) of the cluster in that folder.</summary>
    public static bool IsAt(int processId, string clusterFolder) => IsAt(CommandLine(processId.ToString()), clusterFolder);

    /// <summary>Whether any process is.</summary>
    public static bool AnyAt(string clusterFolder) => CommandLines().Any(c => IsAt(c, clusterFolder));

    /// <summary>Whether any process serves sessions of the cluster of that name (its title is <c>postgres: NAME: …</c>).</summary>
    public static bool AnyOf(string clusterName) =>
        CommandLines().Any(c => c is [var title, ..] && title.StartsWith($"postgres: {clusterName}: ", StringComparison.Ordinal));

    private static bool IsAt(string[] commandLine, string clusterFolder)
    {
        var folder = Array.IndexOf(commandLine, "-D") + 1;
        return folder > 0 && folder < commandLine.Length && commandLine[folder] == clusterFolder;
    }

    private static IEnumerable<string[]> CommandLines() => Directory.EnumerateDirectories("/proc")
        .Select(d => Path.GetFileName(d))
        .Where(n => n.All(char.IsAsciiDigit))
        .Select(CommandLine);

    private static string[] CommandLine(string process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline").Split('\0');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
