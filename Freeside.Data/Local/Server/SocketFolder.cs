using System.Buffers;
using System.Text;

namespace Freeside.Data.Local.Server;

/// <summary>
/// Where the server's socket stands: in the cluster's own folder, or, where that path is longer than a socket's may be or holds characters that mean
/// something in a connection string, in a private one in the system's folder for temporary files.
/// </summary>
internal static class SocketFolder
{
    /// <summary>The port's number, a mere part of the socket's name.</summary>
    public const int Port = 5432;

    private const string SocketName = ".s.PGSQL.5432";

    // sockaddr_un.sun_path on Linux, without its ending zero.
    private const int LongestPath = 107;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("/._- 0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Makes an empty folder that only the account can enter. It does so as the account: what stands in its folders may be its own doing.</summary>
    /// <exception cref="LocalDatabaseException">There is no folder with a path short enough.</exception>
    public static async Task<string> MakeAsync(string preferred, ServerAccount account, CancellationToken cancellation)
    {
        if (IsUsable(preferred))
        {
            // Left-over sockets and their locks would be taken for another server's.
            await RemoveAsync(preferred, account, cancellation);
            await account.DoAsync("mkdir", ["-m", "700", "--", preferred], cancellation);
            return preferred;
        }

        var folder = await account.DoAsync("mktemp", ["-d", Path.Combine(Path.GetTempPath(), "freeside-XXXXXXXX")], cancellation);
        return IsUsable(folder)
            ? folder
            : throw new LocalDatabaseException($"A socket's path may have {LongestPath} bytes, {folder} is too long: set TMPDIR to a shorter folder.");
    }

    /// <summary>Removes the folder with the sockets left in it.</summary>
    public static Task RemoveAsync(string folder, ServerAccount account, CancellationToken cancellation) =>
        account.DoAsync("rm", ["-rf", "--", folder], cancellation);

    /// <summary>Whether a server's socket stands in the folder.</summary>
    public static bool HasSocket(string folder) => File.Exists($"{folder}/{SocketName}");

    private static bool IsUsable(string folder) =>
        Encoding.UTF8.GetByteCount($"{folder}/{SocketName}") <= LongestPath && !folder.AsSpan().ContainsAnyExcept(Plain);
}
