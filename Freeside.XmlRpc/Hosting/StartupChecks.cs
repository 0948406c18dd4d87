using System.Net.Sockets;
using Freeside.Data;
using Freeside.Domain.Settings;
using Freeside.Domain.Users;
using Npgsql;

namespace Freeside.XmlRpc.Hosting;

/// <summary>What must hold before the first call: the tables, the user and the original's two preconditions.</summary>
internal static class StartupChecks
{
    /// <summary>Checks the database; nothing in it is altered.</summary>
    /// <returns>The login to work as and the settings read once.</returns>
    /// <exception cref="StartupException">Something is missing.</exception>
    public static async Task<(AccessUser User, StartSettings Settings)> RunAsync(
        FreesideDatabase database, string username, CancellationToken cancellationToken)
    {
        try
        {
            return await CheckAsync(database, username, cancellationToken);
        }
        catch (Exception e) when (e is NpgsqlException or SocketException)
        {
            throw new StartupException($"not running; the database cannot be used: {e.Message.Split('\n')[0]}", e);
        }
    }

    private static async Task<(AccessUser User, StartSettings Settings)> CheckAsync(
        FreesideDatabase database, string username, CancellationToken cancellationToken)
    {
        var problems = await database.SchemaProblemsAsync(cancellationToken);
        if (problems.Count > 0)
            throw new StartupException("not running; the database is not a Freeside 3 database this program can work on:\n  " + string.Join("\n  ", problems));
        var (user, settings) = await database.StartAsync(username, cancellationToken);
        if (user is null)
            throw new StartupException($"not running; unknown user: {username}");
        if (!settings.ApiIsOn)
            throw new StartupException("not running; xmlrpc_api conf option is off");
        if (!settings.HasSharedSecret)
            throw new StartupException("not running; api_shared_secret conf option is not set");
        return (user, settings);
    }
}
