using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Npgsql;

namespace Freeside.Tests.Support;

/// <summary>
/// Stands between a program and PostgreSQL and counts round trips where they cannot be argued away: in the protocol. Each Sync
/// and each simple query the client sends is one; a BEGIN rides along with what follows it and is not counted.
/// </summary>
internal sealed class RoundTripCounter : IAsyncDisposable
{
    private const int SslRequest = 80877103;
    private const int GssRequest = 80877104;

    private readonly TestFolder _folder = TestFolder.Create();
    private readonly Socket _listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly CancellationTokenSource _stop = new();
    private readonly string _serverSocket;
    private int _count;

    private RoundTripCounter(NpgsqlConnectionStringBuilder server)
    {
        _serverSocket = Path.Combine(server.Host!, $".s.PGSQL.{server.Port}");
        _listener.Bind(new UnixDomainSocketEndPoint(Path.Combine(_folder.Path, $".s.PGSQL.{server.Port}")));
        _listener.Listen();
        ConnectionString = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Host = _folder.Path }.ConnectionString;
        _ = AcceptAsync();
    }

    /// <summary>How to connect through the counter.</summary>
    public string ConnectionString { get; }

    /// <summary>Round trips so far.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>A counter before the server of that connection string.</summary>
    public static RoundTripCounter Before(string connectionString) => new(new NpgsqlConnectionStringBuilder(connectionString));

    /// <summary>How many round trips the action takes.</summary>
    public async Task<int> CountAsync(Func<Task> action)
    {
        var before = Count;
        await action();
        return Count - before;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        _stop.Dispose();
        _folder.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptAsync(_stop.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The counter is being disposed.
        }
    }

    private async Task ServeAsync(Socket client)
    {
        using var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await server.ConnectAsync(new UnixDomainSocketEndPoint(_serverSocket));
        await using var fromClient = new NetworkStream(client, ownsSocket: true);
        await using var toServer = new NetworkStream(server);
        await Task.WhenAny(ForwardCountingAsync(fromClient, toServer), toServer.CopyToAsync(fromClient));
    }

    private async Task ForwardCountingAsync(NetworkStream client, NetworkStream server)
    {
        var head = new byte[5];

        // The start has no type byte; a client may first ask for encryption, in the same form.
        byte[] start;
        do
        {
            await client.ReadExactlyAsync(head.AsMemory(1, 4));
            start = await ForwardBodyAsync(head.AsMemory(1, 4), head);
        }
        while (BinaryPrimitives.ReadInt32BigEndian(start) is SslRequest or GssRequest);
        while (await client.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false) == head.Length)
        {
            var body = await ForwardBodyAsync(head, head);
            if (head[0] == 'S' || (head[0] == 'Q' && !Encoding.UTF8.GetString(body).StartsWith("BEGIN", StringComparison.Ordinal)))
                Interlocked.Increment(ref _count);
        }

        async Task<byte[]> ForwardBodyAsync(ReadOnlyMemory<byte> sentHead, byte[] lengthBehindType)
        {
            var body = new byte[BinaryPrimitives.ReadInt32BigEndian(lengthBehindType.AsSpan(1)) - 4];
            await client.ReadExactlyAsync(body);
            await server.WriteAsync(sentHead);
            await server.WriteAsync(body);
            return body;
        }
    }
}
