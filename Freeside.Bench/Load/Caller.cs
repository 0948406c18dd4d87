using System.Diagnostics;
using System.Globalization;
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
    // The fault of a call that found too many waiting; anything else is worth a complaint.
    private static readonly byte[] Busy = "The server is busy"u8.ToArray();

    private readonly byte[] _request = new byte[16 * 1024];
    private readonly byte[] _answer = new byte[256 * 1024];
    private Socket? _socket;

    /// <summary>What the calls took, in ticks of <see cref="Stopwatch"/>, in order.</summary>
    public List<(long Ended, long Took)> Good { get; } = new(64 * 1024);

    /// <summary>The same of calls that were not answered as expected.</summary>
    public List<(long Ended, long Took)> Bad { get; } = [];

    /// <summary>The first answer that was neither as expected nor the fault of a busy server.</summary>
    public string? Complaint { get; private set; }

    /// <summary>Calls until it is told to stop, or there are no more customers.</summary>
    public void Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && customers() is { } custnum)
        {
            var length = requests.Write(custnum, _request);
            var started = Stopwatch.GetTimestamp();
            var answer = Call(_request.AsSpan(0, length));
            var ended = Stopwatch.GetTimestamp();
            var isGood = answer.IndexOf(expected) >= 0;
            (isGood ? Good : Bad).Add((ended, ended - started));
            if (!isGood && answer.IndexOf(Busy) < 0)
                Complaint ??= Encoding.UTF8.GetString(answer);
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
                total = Total(_answer.AsSpan(0, length));
            if (read == 0)
            {
                Hangup();
                break;
            }
        }

        return _answer.AsSpan(0, length);
    }

    private static int Total(ReadOnlySpan<byte> received)
    {
        var end = received.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return int.MaxValue;
        var at = received[..end].IndexOf("Content-Length: "u8);
        var digits = received[(at + "Content-Length: ".Length)..end];
        var line = digits.IndexOf((byte)'\r');
        return at < 0 ? end + 4 : end + 4 + int.Parse(line < 0 ? digits : digits[..line], CultureInfo.InvariantCulture);
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
