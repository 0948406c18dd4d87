using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Freeside.Bench.Load;

/// <summary>
/// One client: sends a request, waits for its answer, sends the next. It blocks its thread, which costs the measured machine less
/// than anything asynchronous would.
/// </summary>
internal sealed class Caller(IPEndPoint address, HttpRequests requests, Func<int?> customers, byte[] expected, bool keepsAlive) : IDisposable
{
    private readonly byte[] _request = new byte[16 * 1024];
    private readonly byte[] _answer = new byte[256 * 1024];
    private Socket? _socket;

    /// <summary>What it noted.</summary>
    public CallLog Log { get; } = new(expected);

    /// <summary>Calls until it is told to stop, or there are no more customers.</summary>
    public void Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && customers() is { } custnum)
        {
            var length = requests.Write(custnum, _request);
            var started = Stopwatch.GetTimestamp();
            Log.Note(started, Call(_request.AsSpan(0, length)));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _socket?.Dispose();

    private ReadOnlySpan<byte> Call(ReadOnlySpan<byte> request)
    {
        try
        {
            _socket ??= Connect();
            _socket.Send(request);
            var answer = Receive(_socket);
            if (!keepsAlive)
                Hangup();
            return answer;
        }
        catch (SocketException e)
        {
            Hangup();
            return Encoding.UTF8.GetBytes(e.Message);
        }
    }

    private ReadOnlySpan<byte> Receive(Socket socket)
    {
        var (length, total) = (0, int.MaxValue);
        while (length < total)
        {
            var read = socket.Receive(_answer.AsSpan(length));
            length += read;
            if (total == int.MaxValue)
                total = Answer.Total(_answer.AsSpan(0, length));
            if (read == 0)
            {
                Hangup();
                break;
            }
        }

        return _answer.AsSpan(0, length);
    }

    private Socket Connect()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveTimeout = 60_000 };
        socket.Connect(address);
        return socket;
    }

    private void Hangup()
    {
        _socket?.Dispose();
        _socket = null;
    }
}
