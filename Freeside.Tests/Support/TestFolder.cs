using Freeside.Data.Local.Server;

namespace Freeside.Tests.Support;

/// <summary>
/// A folder of one test for everything it leaves on disk. While it is in use a file in it is held locked, so that a later run can tell (and remove) the
/// folders of runs that were killed, with the clusters that still run in them.
/// </summary>
internal sealed class TestFolder : IDisposable
{
    private const string Prefix = "freeside-tests-";

    // Hundreds of databases come and go, each of some 1,500 files: in memory, where there is room, that takes a tenth of the time.
    private static readonly string Root = HasRoom("/dev/shm") ? "/dev/shm" : System.IO.Path.GetTempPath();

    private readonly FileStream _held;

    private TestFolder(string path, FileStream held) => (Path, _held) = (path, held);

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>A new, empty one that other users can pass through: the database server may run as one of them.</summary>
    public static TestFolder Create()
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(Root, Prefix + Guid.NewGuid().ToString("N")[..12]));
        return new TestFolder(folder.FullName, Hold(folder.FullName)!);
    }

    /// <summary>A cluster with its home in this folder.</summary>
    public async Task<PostgresCluster> ClusterAsync(PostgresClusterOptions options)
    {
        var account = await ServerAccount.ForAsync(Path, options.HomeFolder, CancellationToken.None);
        var binaries = await PostgresBinaries.FindAsync(folder: null, PostgresCluster.MajorOf(options.HomeFolder), account, CancellationToken.None);
        return new PostgresCluster(binaries, account, options);
    }

    /// <summary>Removes what runs that did not come to their end left behind.</summary>
    public static async Task RemoveAbandonedAsync()
    {
        foreach (var path in Directory.GetDirectories(Root, Prefix + "*"))
        {
            if (Hold(path) is not { } held)
                continue;
            using var folder = new TestFolder(path, held);
            foreach (var home in Directory.GetFiles(path, "PG_VERSION", MayBeClosed)
                .Where(f => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(f)) == "cluster")
                .Select(f => System.IO.Path.GetFullPath(System.IO.Path.Combine(f, "../.."))))
            {
                var cluster = await folder.ClusterAsync(new PostgresClusterOptions { HomeFolder = home });
                await cluster.StopAsync(CancellationToken.None);
            }
        }
    }

    /// <summary>Removes the folder; what servers logged in it is noted.</summary>
    public void Dispose()
    {
        Transcript.AddLogs(Path);
        Directory.Delete(Path, recursive: true);
        _held.Dispose();
    }

    private static EnumerationOptions MayBeClosed => new() { RecurseSubdirectories = true, MaxRecursionDepth = 5, IgnoreInaccessible = true };

    private static bool HasRoom(string folder) => Directory.Exists(folder) && new DriveInfo(folder).AvailableFreeSpace > 4L << 30;

    private static FileStream? Hold(string folder)
    {
        try
        {
            return new FileStream(System.IO.Path.Combine(folder, "held"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
