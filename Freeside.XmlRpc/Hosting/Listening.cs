using System.Net.Sockets;
using System.Security.Cryptography;

namespace Freeside.XmlRpc.Hosting;

/// <summary>Begins to listen.</summary>
internal static class Listening
{
    /// <summary>Starts the application; an address that cannot be listened on is told in one line.</summary>
    public static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception e) when (IsSetting(e))
        {
            throw new StartupException($"not running; cannot listen: {e.Message.Split('\n')[0].TrimEnd()}", e);
        }
    }

    // What Kestrel throws at addresses, certificates and limits that cannot be.
    private static bool IsSetting(Exception exception) => exception
        is IOException or UnauthorizedAccessException or SocketException or FormatException or ArgumentException
        or InvalidOperationException or CryptographicException;
}
