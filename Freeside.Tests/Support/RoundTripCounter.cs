using System.Net.Sockets;
using Npgsql;

namespace Freeside.Tests.Support;

/// <summary>
/// Stands between a program and PostgreSQL and counts round trips where they cannot be argued away: in the protocol. Each Sync
/// and each simple query the client sends is one; a BEGIN rides along with what follows it and is not counted. Where a test wants it, one of
/// them fails.
/// </summary>
internal sealed class RoundTripCounter : IAsyncDisposable
{
    private readonly TestFolder _folder = TestFolder.Create();
    private readonly Socket _listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly CancellationTokenSource _stop = new();
    private readonly string _serverSocket;
    private int _count;
    private int _faultAt;
    private LineFault _fault;

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

    /// <summary>What the action comes to while one of its round trips, counted from 1, meets a fault.</summary>
    public async Task<T> FailAsync<T>(int roundTrip, LineFault fault, Func<Task<T>> action)
    {
        (_fault, _faultAt) = (fault, Count + roundTrip);
        var result = await action();
        Assert.That(_faultAt, Is.Zero, "there was no such round trip");
        return result;
    }

    /// <summary>What the next round trip meets, if anything.</summary>
    public LineFault FaultOfNext => _faultAt == Count + 1 ? _fault : LineFault.None;

    /// <summary>A round trip is on its way.</summary>
    public void Sent()
    {
        if (Interlocked.Increment(ref _count) == _faultAt)
            _faultAt = 0;
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
        await new CountedConnection(this, fromClient, toServer).RelayAsync();
    }
}
