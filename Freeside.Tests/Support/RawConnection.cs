using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Freeside.Tests.Support;

/// <summary>A plain TCP connection that sends bytes as they are and reads HTTP answers by their Content-Length.</summary>
internal sealed class RawConnection : IAsyncDisposable
{
    // Longer than any limit of the server under test; only reached when a test has failed.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Socket _socket;
    private readonly MemoryStream _received = new();

    private RawConnection(Socket socket) => _socket = socket;

    /// <summary>Connects to a port of this machine.</summary>
    /// <param name="port">The port.</param>
    /// <param name="receiveBuffer">How many bytes the kernel takes before they are read; <c>null</c>: as many as it likes.</param>
    public static async Task<RawConnection> OpenAsync(int port, int? receiveBuffer = null)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        if (receiveBuffer is { } size)
            socket.ReceiveBufferSize = size;
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port));
        return new RawConnection(socket);
    }

    /// <summary>Sends bytes.</summary>
    public async Task SendAsync(Memory<byte> bytes)
    {
        while (!bytes.IsEmpty)
            bytes = bytes[await _socket.SendAsync(bytes)..];
    }

    /// <summary>Sends bytes.</summary>
    public Task SendAsync(byte[]? bytes) => SendAsync(bytes.AsMemory());

    /// <summary>Sends text in Latin-1.</summary>
    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    /// <summary>Sends all there is to send, as far as the server takes it.</summary>
    public async Task SendLeavingAsync(byte[] bytes)
    {
        try
        {
            await SendAsync(bytes);
            FinishSending();
        }
        catch (SocketException e) when (e.SocketErrorCode is SocketError.ConnectionReset or SocketError.Shutdown or SocketError.NotConnected or SocketError.ConnectionAborted)
        {
            // Closed by the server, which had seen enough.
        }
    }

    /// <summary>Says that nothing more will be sent.</summary>
    public void FinishSending() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>Reads the next final answer; interim ones (100) are skipped.</summary>
    public async Task<RawAnswer> ReadAnswerAsync()
    {
        while (true)
        {
            var answer = RawAnswer.FromHead(await ReadHeadAsync());
            var length = int.Parse(answer.Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);
            while (_received.Length < length)
                Assert.That(await ReceiveAsync(), Is.True, "The answer is shorter than its Content-Length.");
            var body = Take(length);
            if (answer.Status >= 200)
                return answer with { Body = body };
        }
    }

    /// <summary>Reads up to and including the next empty line.</summary>
    public async Task<string> ReadHeadAsync()
    {
        while (true)
        {
            var end = _received.GetBuffer().AsSpan(0, (int)_received.Length).IndexOf("\r\n\r\n"u8);
            if (end >= 0)
                return Encoding.Latin1.GetString(Take(end + 4));
            Assert.That(await ReceiveAsync(), Is.True, $"Closed instead of an answer, after {_received.Length} bytes.");
        }
    }

    /// <summary>Waits for the end of the connection.</summary>
    /// <returns>What came before it and was not read yet.</returns>
    public async Task<byte[]> ReadToEndAsync()
    {
        while (await ReceiveAsync())
        {
        }

        return Take((int)_received.Length);
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<bool> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[16 * 1024];
        try
        {
            var count = await _socket.ReceiveAsync(buffer, patience.Token);
            _received.Seek(0, SeekOrigin.End);
            _received.Write(buffer, 0, count);
            return count > 0;
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionReset)
        {
            return false;
        }
    }

    private byte[] Take(int count)
    {
        var all = _received.ToArray();
        _received.SetLength(0);
        _received.Write(all, count, all.Length - count);
        return all[..count];
    }
}
