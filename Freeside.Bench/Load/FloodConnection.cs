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
    private long _started;
    private int _length;

    /// <summary>What it noted.</summary>
    public CallLog Log { get; } = new(expected);

    /// <summary>Where its answers come.</summary>
    public Socket Socket { get; } = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    /// <summary>Whether its call is not answered yet.</summary>
    public bool IsCalling { get; private set; }

    /// <summary>Whether it is good for another call.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Connects.</summary>
    public void Connect() => Socket.Connect(address);

    /// <summary>Sends a call; where that fails, it is noted and over.</summary>
    /// <param name="request">The call.</param>
    public void Send(ReadOnlySpan<byte> request)
    {
        (_started, _length, IsCalling) = (Stopwatch.GetTimestamp(), 0, true);
        try
        {
            Socket.Send(request);
        }
        catch (SocketException e)
        {
            End(Encoding.UTF8.GetBytes(e.Message), isOpen: false);
        }
    }

    /// <summary>Takes what has come of the answer, and notes the call when it is all there.</summary>
    public void Receive()
    {
        try
        {
            var read = Socket.Receive(_answer.AsSpan(_length));
            _length += read;
            if (read == 0 || _length >= Answer.Total(_answer.AsSpan(0, _length)))
                End(_answer.AsSpan(0, _length), isOpen: read > 0);
        }
        catch (SocketException e)
        {
            End(Encoding.UTF8.GetBytes(e.Message), isOpen: false);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Socket.Dispose();

    private void End(ReadOnlySpan<byte> answer, bool isOpen)
    {
        Log.Note(_started, answer);
        (IsCalling, IsOpen) = (false, isOpen);
    }
}
