namespace Freeside.Data.Local.Server;

/// <summary>What a running server says of itself in <c>postmaster.pid</c>.</summary>
/// <param name="ProcessId">Its process.</param>
/// <param name="SocketFolder">The folder of its socket, once it listens.</param>
internal sealed record PostmasterFile(int ProcessId, string? SocketFolder)
{
    /// <summary>The file of the cluster in that folder; <c>null</c> where there is none, or none that is complete.</summary>
    public static PostmasterFile? Read(string clusterFolder)
    {
        try
        {
            var lines = File.ReadAllLines(PathIn(clusterFolder));
            return lines.Length > 0 && int.TryParse(lines[0], out var process)
                ? new PostmasterFile(process, lines.Length > 4 && lines[4].Length > 0 ? lines[4] : null)
                : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Where the file stands.</summary>
    public static string PathIn(string clusterFolder) => Path.Combine(clusterFolder, "postmaster.pid");
}
