using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Freeside.Bench.Load;

/// <summary>A kept connection of <see cref="Flood"/>: one call at a time, without a thread of its own.</summary>
/// <param name="address">The server.</param>
/// <param name="expected">What stands in a good answer.</param>
internal sealed class FloodConnection(IPEndPoint address, byte[] expected) : IDisposable
{
    private readonly byte[] _answer = new byte[16 * 1024];
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    /// <summary>What it noted.</summary>
    public CallLog Log { get; } = new(expected);

    /// <summary>Connects.</summary>
    public void Connect() => _socket.Connect(address);

    /// <summary>Sends a call and notes its answer.</summary>
    /// <param name="request">The call; not needed any more when this returns, before it is answered.</param>
    /// <returns>Whether the connection is good for another.</returns>
    public async ValueTask<bool> CallAsync(ReadOnlyMemory<byte> request)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            _socket.Send(request.Span);
            var (length, total) = (0, int.MaxValue);
            while (length < total)
            {
                var read = await _socket.ReceiveAsync(_answer.AsMemory(length));
                if (read == 0)
                    break;
                length += read;
                total = Answer.Total(_answer.AsSpan(0, length));
            }

            Log.Note(started, _answer.AsSpan(0, length));
            return length >= total;
        }
        catch (SocketException e)
        {
            Log.Note(started, Encoding.UTF8.GetBytes(e.Message));
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _socket.Dispose();
}
