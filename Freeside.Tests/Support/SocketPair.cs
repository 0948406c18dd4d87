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
    /// <param name="buffer">How many bytes the kernel holds of what goes to the client, at either end; <c>null</c>: as many as it likes.</param>
    public static async Task<SocketPair> OpenAsync(int? buffer = null)
    {
        await using var listener = await new SocketListenerFactory(TimeProvider.System).BindAsync(new IPEndPoint(IPAddress.Loopback, 0));
        var client = await RawConnection.OpenAsync(((IPEndPoint)listener.EndPoint).Port, buffer);
        var server = (SocketConnection)(await listener.AcceptAsync())!;
        if (buffer is { } size)
            server.Stream.Socket.SendBufferSize = size;
        return new SocketPair(server, client);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Client.DisposeAsync();
    }
}
