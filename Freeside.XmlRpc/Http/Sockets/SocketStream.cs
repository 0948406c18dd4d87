using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Connections;

namespace Freeside.XmlRpc.Http.Sockets;

/// <summary>
/// What comes on a connection's socket and goes. Between two readings it can be taken quietly: bytes that come then wake nobody, who wants
/// them has to look.
/// </summary>
internal sealed class SocketStream : NetworkStream
{
    // Linux names these 1 and 18 on all its machines.
    private const int SocketLevel = 1;
    private const int ReceiveLowWater = 18;

    // So many bytes wake somebody all the same. Less than half of the least buffer that a socket has, or the kernel would make that larger.
    private const int Quiet = 32 * 1024;

    private readonly Socket _socket;
    private readonly SocketConnection _connection;
    private byte[] _givenBack = [];
    private bool _isQuiet;

    /// <summary>The bytes of a connection's socket, which the stream does not close.</summary>
    public SocketStream(Socket socket, SocketConnection connection)
        : base(socket, ownsSocket: false)
    {
        (_socket, _connection) = (socket, connection);

        // For what is tried; all else waits without a thread.
        socket.Blocking = false;
    }

    /// <summary>Whether it can be taken quietly here.</summary>
    public static bool CanBeQuiet => OperatingSystem.IsLinux();

    /// <inheritdoc />
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_givenBack.Length > 0)
            return ValueTask.FromResult(TakeBack(buffer.Span));
        if (_isQuiet)
            SetQuiet(false);
        return base.ReadAsync(buffer, cancellationToken);
    }

    /// <summary>Sends. To a client that is gone nothing is sent, and the connection is closed, as behind Kestrel's own sockets; whoever wrote does not learn of it here.</summary>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var writing = base.WriteAsync(buffer, cancellationToken);
            return writing.IsCompletedSuccessfully ? writing : WaitAsync(writing);
        }
        catch (IOException e)
        {
            Close(e);
            return default;
        }
    }

    /// <summary>From now on bytes that come wake nobody, until somebody reads.</summary>
    public void BeQuiet()
    {
        if (!_isQuiet)
            SetQuiet(true);
    }

    /// <summary>Takes what has come, without waiting; not while somebody reads.</summary>
    /// <returns>How many bytes; <c>null</c>: none, and none will come.</returns>
    public int? TryReceive(Span<byte> buffer)
    {
        try
        {
            var length = _socket.Receive(buffer, SocketFlags.None, out var error);
            return error switch
            {
                SocketError.WouldBlock => 0,
                SocketError.Success when length > 0 => length,
                _ => null,
            };
        }
        catch (ObjectDisposedException)
        {
            return null;
        }
    }

    /// <summary>The next reading begins with these bytes, which were taken.</summary>
    public void GiveBack(ReadOnlySpan<byte> bytes) => _givenBack = bytes.ToArray();

    private async ValueTask WaitAsync(ValueTask writing)
    {
        try
        {
            await writing;
        }
        catch (IOException e)
        {
            Close(e);
        }
    }

    private void Close(IOException reason) => _connection.Abort(new ConnectionAbortedException("Its client is gone.", reason));

    private int TakeBack(Span<byte> buffer)
    {
        var length = Math.Min(_givenBack.Length, buffer.Length);
        _givenBack.AsSpan(0, length).CopyTo(buffer);
        _givenBack = _givenBack[length..];
        return length;
    }

    // The kernel looks anew when the mark is set: what has come meanwhile wakes the reader then.
    private void SetQuiet(bool isQuiet)
    {
        _isQuiet = isQuiet;
        var mark = isQuiet ? Quiet : 1;
        try
        {
            _socket.SetRawSocketOption(SocketLevel, ReceiveLowWater, MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in mark)));
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // It is closed; reading tells.
        }
    }
}
