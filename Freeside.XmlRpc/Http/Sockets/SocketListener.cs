using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Freeside.XmlRpc.Http.Sockets;

/// <summary>Accepts the connections of one address.</summary>
internal sealed class SocketListener(Socket socket, TimeProvider time) : IConnectionListener
{
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(50);

    /// <inheritdoc />
    public EndPoint EndPoint { get; } = socket.LocalEndPoint!;

    /// <inheritdoc />
    public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            try
            {
                if (TryOpen(await socket.AcceptAsync(cancellationToken)) is { } connection)
                    return connection;
            }
            catch (Exception e) when (e is ObjectDisposedException or SocketException { SocketErrorCode: SocketError.OperationAborted })
            {
                return null; // It listens no more.
            }
            catch (SocketException e) when (e.SocketErrorCode is SocketError.TooManyOpenSockets or SocketError.NoBufferSpaceAvailable)
            {
                await Task.Delay(Breath, time, cancellationToken);
            }
            catch (SocketException)
            {
                // This client was gone before it was accepted; the next may not be.
            }
        }
    }

    /// <inheritdoc />
    public ValueTask UnbindAsync(CancellationToken cancellationToken = default) => DisposeAsync();

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        return default;
    }

    private static SocketConnection? TryOpen(Socket accepted)
    {
        try
        {
            return new SocketConnection(accepted);
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            // Its client is gone already.
            accepted.Dispose();
            return null;
        }
    }
}
