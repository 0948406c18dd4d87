using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace Freeside.XmlRpc.Http.Sockets;

/// <summary>Listens for Kestrel, on whatever its own sockets could listen on. See <see cref="SocketConnection"/> for what is different.</summary>
internal sealed class SocketListenerFactory(TimeProvider time) : IConnectionListenerFactory
{
    // How many may have connected before they are accepted; as many as with Kestrel's own.
    private const int Backlog = 512;

    /// <inheritdoc />
    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        try
        {
            var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
            socket.Listen(Backlog);
            return ValueTask.FromResult<IConnectionListener>(new SocketListener(socket, time));
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new AddressInUseException(e.Message, e);
        }
    }
}
