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
        catch (Exception e) when (e is IOException or FormatException or InvalidOperationException or UnauthorizedAccessException or System.Net.Sockets.SocketException)
        {
            throw new StartupException($"not running; cannot listen: {e.Message}", e);
        }
    }
}
