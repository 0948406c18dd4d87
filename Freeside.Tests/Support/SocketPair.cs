using System.Net;
using Freeside.XmlRpc.Http.Sockets;

namespace Freeside.Tests.Support;

/// <summary>The two ends of a connection over the server's own listener, without a server.</summary>
internal sealed class SocketPair : IAsyncDisposable
{
    private SocketPair(SocketConnection server, RawConnection client) => (Server, Client) = (server, client);

    /// <summary>The server's end.</summary>
    public SocketConnection Server { get; }

    /// <summary>The client's.</summary>
    public RawConnection Client { get; }

    /// <summary>Connects.</summary>
    public static async Task<SocketPair> OpenAsync()
    {
        await using var listener = await new SocketListenerFactory(TimeProvider.System).BindAsync(new IPEndPoint(IPAddress.Loopback, 0));
        var client = await RawConnection.OpenAsync(((IPEndPoint)listener.EndPoint).Port);
        return new SocketPair((SocketConnection)(await listener.AcceptAsync())!, client);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Client.DisposeAsync();
    }
}
