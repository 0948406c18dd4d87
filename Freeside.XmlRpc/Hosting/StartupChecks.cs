using System.Net.Sockets;
using Freeside.Data;
using Freeside.Data.Encryption;
using Freeside.Domain.Common;
using Npgsql;

namespace Freeside.XmlRpc.Hosting;

/// <summary>What must hold before the first call: the tables, the user and the original's two preconditions.</summary>
internal static class StartupChecks
{
    /// <summary>Checks the database; nothing in it is altered.</summary>
    /// <returns>What is known of the shop.</returns>
    /// <exception cref="StartupException">Something is missing.</exception>
    public static Task<Shop> RunAsync(FreesideDatabase database, string username, CancellationToken cancellationToken) =>
        UsingAsync(() => CheckAsync(database, username, cancellationToken));

    /// <summary>Checks that the tables are there that this program knows.</summary>
    /// <exception cref="StartupException">Some are not.</exception>
    public static async Task SchemaAsync(FreesideDatabase database, CancellationToken cancellationToken)
    {
        var problems = await database.SchemaProblemsAsync(cancellationToken);
        if (problems.Count > 0)
            throw new StartupException("not running; the database is not a Freeside 3 database this program can work on:\n  " + string.Join("\n  ", problems));
    }

    /// <summary>Works with the database; where it fails, that is told in one line.</summary>
    /// <exception cref="StartupException">It cannot be used.</exception>
    public static async Task<T> UsingAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (e is NpgsqlException or SocketException)
        {
            throw new StartupException($"not running; the database cannot be used: {e.Message.Split('\n')[0]}", e);
        }
    }

    private static async Task<Shop> CheckAsync(
        FreesideDatabase database, string username, CancellationToken cancellationToken)
    {
        await SchemaAsync(database, cancellationToken);
        var start = await database.StartAsync(username, cancellationToken);
        if (start.User is null)
            throw new StartupException($"not running; unknown user: {username}");
        if (!start.Settings.ApiIsOn)
            throw new StartupException("not running; xmlrpc_api conf option is off");
        if (!start.Settings.HasSharedSecret)
            throw new StartupException("not running; api_shared_secret conf option is not set");
        var cipher = new RsaFieldCipher(start.Settings.Encryption);
        if (cipher.Problems.Count > 0)
            throw new StartupException($"not running; encryption is on and cannot be used: {string.Join("; ", cipher.Problems)}");
        return new Shop(start.User, start.Settings, start.Messages, cipher, start.MayMakeComplimentary);
    }
}
