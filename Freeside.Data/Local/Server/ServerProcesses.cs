namespace Freeside.Data.Local.Server;

/// <summary>
/// Which of the system's processes are a cluster's. PostgreSQL itself asks only whether the process number in its files is alive,
/// and refuses to start when another process has got that number since (usual in containers); command lines do not err.
/// </summary>
internal static class ServerProcesses
{
    /// <summary>Whether that process is the server of the cluster in that folder.</summary>
    public static bool IsServer(int processId, string clusterFolder)
    {
        var arguments = CommandLine(processId.ToString());
        var folder = Array.IndexOf(arguments, "-D") + 1;
        return folder > 0 && folder < arguments.Length && arguments[folder] == clusterFolder;
    }

    /// <summary>Whether any process serves sessions of the cluster of that name (its title is <c>postgres: NAME: …</c>).</summary>
    public static bool AnyOf(string clusterName) => Directory.EnumerateDirectories("/proc")
        .Select(d => Path.GetFileName(d))
        .Where(n => n.All(char.IsAsciiDigit))
        .Any(n => CommandLine(n) is [var title, ..] && title.StartsWith($"postgres: {clusterName}: ", StringComparison.Ordinal));

    private static string[] CommandLine(string process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline").Split('\0');
        }
        catch (IOException)
        {
            return [];
        }
    }
}
