using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Freeside.Bench.Floors;

/// <summary>
/// Stands between the server and PostgreSQL and notes which statements travel together: how many were executed in each round trip.
/// A BEGIN rides along with what follows it.
/// </summary>
internal sealed class ProtocolTap : IAsyncDisposable
{
    private const int SslRequest = 80877103;
    private const int GssRequest = 80877104;

    private readonly string _folder = Directory.CreateTempSubdirectory("freeside-tap-").FullName;
    private readonly Socket _listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _lock = new();
    private readonly string _serverSocket;
    private List<int> _trips = [];
    private int _executed;

    /// <summary>A tap before the server whose socket is in a folder.</summary>
    public ProtocolTap(string socketFolder)
    {
        const string name = ".s.PGSQL.5432";
        _serverSocket = Path.Combine(socketFolder, name);
        _listener.Bind(new UnixDomainSocketEndPoint(Path.Combine(_folder, name)));
        _listener.Listen();
        _ = AcceptAsync();
    }

    /// <summary>The folder to connect to instead of the server's.</summary>
    public string SocketFolder => _folder;

    /// <summary>The statements of each round trip since the last call, for one session at a time.</summary>
    public IReadOnlyList<int> Take()
    {
        lock (_lock)
            return Interlocked.Exchange(ref _trips, []);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        _stop.Dispose();
        Directory.Delete(_folder, recursive: true);
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
            // It is being disposed.
        }
    }

    private async Task ServeAsync(Socket client)
    {
        using var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await server.ConnectAsync(new UnixDomainSocketEndPoint(_serverSocket));
        await using var fromClient = new NetworkStream(client, ownsSocket: true);
        await using var toServer = new NetworkStream(server);
        await Task.WhenAny(ForwardAsync(fromClient, toServer), toServer.CopyToAsync(fromClient));
    }

    private async Task ForwardAsync(NetworkStream client, NetworkStream server)
    {
        // The start has no type byte; a client may first ask for encryption, in the same form.
        while (BinaryPrimitives.ReadInt32BigEndian(await ForwardOneAsync(client, server)) is SslRequest or GssRequest)
        {
        }

        var type = new byte[1];
        while (await client.ReadAsync(type) == 1)
        {
            await server.WriteAsync(type);
            Note((char)type[0], await ForwardOneAsync(client, server));
        }
    }

    private static async Task<byte[]> ForwardOneAsync(NetworkStream client, NetworkStream server)
    {
        var length = new byte[4];
        await client.ReadExactlyAsync(length);
        var body = new byte[BinaryPrimitives.ReadInt32BigEndian(length) - 4];
        await client.ReadExactlyAsync(body);
        await server.WriteAsync(length);
        await server.WriteAsync(body);
        return body;
    }

    private void Note(char type, byte[] body)
    {
        lock (_lock)
        {
            var begins = type == 'Q' && Encoding.UTF8.GetString(body).StartsWith("BEGIN", StringComparison.Ordinal);
            if (type is 'E' or 'Q')
                _executed++;
            if (type != 'S' && (type != 'Q' || begins))
                return;
            _trips.Add(_executed);
            _executed = 0;
        }
    }
}
