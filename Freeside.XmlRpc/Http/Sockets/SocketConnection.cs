using System.Globalization;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Freeside.XmlRpc.Http.Sockets;

/// <summary>
/// One connection. Kestrel's own receive ahead, whatever the server does; this one receives when it is read from, and so whoever waits for its
/// next request may let it lie for a while, and look after many together.
/// </summary>
internal sealed class SocketConnection :
    ConnectionContext, IConnectionIdFeature, IConnectionItemsFeature, IConnectionTransportFeature, IConnectionLifetimeFeature, IConnectionEndPointFeature
{
    private static readonly StreamPipeReaderOptions Reading = new(bufferSize: 4096, minimumReadSize: 1024, leaveOpen: true);

    // Most answers go out in one piece.
    private static readonly StreamPipeWriterOptions Writing = new(minimumBufferSize: 8192, leaveOpen: true);

    // Ids go on where those of the program's last start ended.
    private static long _lastId = TimeProvider.System.GetUtcNow().Ticks;

    private readonly Socket _socket;
    private readonly CancellationTokenSource _closed = new();
    private int _isClosed;

    /// <summary>A connection that was accepted; it closes the socket.</summary>
    public SocketConnection(Socket socket)
    {
        _socket = socket;
        if (socket.LocalEndPoint is IPEndPoint)
            socket.NoDelay = true;
        Stream = new SocketStream(socket, this);
        Own = new ChangedTransport(PipeReader.Create(Stream, Reading), PipeWriter.Create(Stream, Writing));
        Transport = Own;
        (LocalEndPoint, RemoteEndPoint) = (socket.LocalEndPoint, socket.RemoteEndPoint);
        ConnectionClosed = _closed.Token;
        Features.Set(this);
        Features.Set<IConnectionIdFeature>(this);
        Features.Set<IConnectionItemsFeature>(this);
        Features.Set<IConnectionTransportFeature>(this);
        Features.Set<IConnectionLifetimeFeature>(this);
        Features.Set<IConnectionEndPointFeature>(this);
    }

    /// <summary>Its bytes.</summary>
    public SocketStream Stream { get; }

    /// <summary>Its two directions themselves, whatever <see cref="Transport"/> puts before them.</summary>
    public IDuplexPipe Own { get; }

    /// <inheritdoc />
    public override string ConnectionId { get; set; } = Interlocked.Increment(ref _lastId).ToString("X", CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public override IFeatureCollection Features { get; } = new FeatureCollection();

    /// <inheritdoc />
    public override IDictionary<object, object?> Items { get; set; } = new ConnectionItems();

    /// <inheritdoc />
    public override IDuplexPipe Transport { get; set; }

    /// <inheritdoc />
    public override CancellationToken ConnectionClosed { get; set; }

    /// <inheritdoc />
    public override EndPoint? LocalEndPoint { get; set; }

    /// <inheritdoc />
    public override EndPoint? RemoteEndPoint { get; set; }

    /// <inheritdoc />
    public override void Abort() => Abort(new ConnectionAbortedException("The connection was aborted by the server."));

    /// <inheritdoc />
    public override void Abort(ConnectionAbortedException abortReason)
    {
        Close();

        // Those who wait for that go on elsewhere; whoever aborts may hold a lock.
        _ = _closed.CancelAsync();
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await Own.Input.CompleteAsync();
        await Own.Output.CompleteAsync();
        Close();
        await base.DisposeAsync();
    }

    private void Close()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) != 0)
            return;
        try
        {
            _socket.Shutdown(SocketShutdown.Both);
        }
        catch (SocketException)
        {
            // Its client was faster.
        }

        _socket.Dispose();
    }
}
