using System.Globalization;
using Freeside.Data.Local.Server;

namespace Freeside.Data.Local;

/// <summary>
/// A folder that is ours alone: marked as this program's, and held by one process at a time. The hold is a lock of the kernel's on an open file,
/// so it ends with the process however that ends.
/// </summary>
internal sealed class DataFolder : IDisposable
{
    private const string LockName = "freeside.lock";
    private const string MarkerName = "freeside.database";
    private const string NewName = "freeside.new";
    private const int LockIsHeld = 11; // EAGAIN

    private readonly FileStream _lock;

    private DataFolder(string path, FileStream held) => (Path, _lock) = (path, held);

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    /// <summary>The folder of the cluster in it.</summary>
    public string ClusterHome => ClusterHomeIn(Path);

    /// <summary>Whether nobody was told yet how to reach what is in it; stays so over starts that came to nothing.</summary>
    public bool IsNew => File.Exists(System.IO.Path.Combine(Path, NewName));

    /// <summary>The folder of the cluster in a data folder.</summary>
    public static string ClusterHomeIn(string path) => System.IO.Path.Combine(System.IO.Path.GetFullPath(path).TrimEnd('/'), "postgres");

    /// <summary>It was told.</summary>
    public void Announced() => File.Delete(System.IO.Path.Combine(Path, NewName));

    /// <summary>Makes the folder where it is missing, and takes hold of it.</summary>
    /// <exception cref="LocalDatabaseException">It is in use, holds something else, or cannot be written.</exception>
    public static async Task<DataFolder> TakeAsync(string path, CancellationToken cancellation)
    {
        path = System.IO.Path.GetFullPath(path).TrimEnd('/');
        try
        {
            if (!Directory.Exists(path))
                await MakeAsync(path, cancellation);
            var isOurs = File.Exists(System.IO.Path.Combine(path, MarkerName));
            if (!isOurs && Directory.EnumerateFileSystemEntries(path).Select(System.IO.Path.GetFileName).Any(n => n is not (LockName or NewName or "lost+found")))
                throw new LocalDatabaseException($"The data folder {path} holds files that are not this program's: name an empty or a new folder.");
            var folder = new DataFolder(path, Hold(path));
            if (!isOurs)
            {
                await File.WriteAllTextAsync(System.IO.Path.Combine(path, NewName), "", cancellation);
                await File.WriteAllTextAsync(System.IO.Path.Combine(path, MarkerName), "The private database of Freeside.XmlRpc. Keep the folder as it is.\n", cancellation);
            }

            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LocalDatabaseException($"The data folder {path} cannot be used: {e.Message}", e);
        }
    }

    /// <summary>Lets go of the folder.</summary>
    public void Dispose() => _lock.Dispose();

    // Root's server runs as another user, who has to pass through; what is inside is closed to everybody else either way.
    private static async Task MakeAsync(string path, CancellationToken cancellation)
    {
        var made = await Tool.RunAsync(
            ToolCommand.Of("install", "-d", "-m", Environment.IsPrivilegedProcess ? "711" : "700", "--", path), cancellation);
        if (!made.IsSuccess)
            throw new LocalDatabaseException($"The data folder {path} cannot be made: {made.Reason}");
    }

    private static FileStream Hold(string folder)
    {
        var path = System.IO.Path.Combine(folder, LockName);
        try
        {
            var held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            held.SetLength(0);
            using (var writer = new StreamWriter(held, leaveOpen: true))
                writer.Write(Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return held;
        }
        catch (IOException e) when (e.HResult == LockIsHeld)
        {
            throw new LocalDatabaseException($"The data folder {folder} is in use by another instance of this program (its process number is in {LockName}).", e);
        }
    }
}
