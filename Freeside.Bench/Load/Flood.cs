using System.Collections.Concurrent;
using System.Diagnostics;

namespace Freeside.Bench.Load;

/// <summary>
/// Calls that come so many a second, however long the answers take, as from many clients who know nothing of one another: in steps of a millisecond,
/// each on a connection that is free. Where none is, a call comes as soon as there is one. A thread for each client would be a load of its own: hundreds of
/// them that wait for the runtime's collector hold one another up for seconds.
/// </summary>
internal sealed class Flood : ILoad
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(1);

    private readonly double _perSecond;
    private readonly HttpRequests _requests;
    private readonly Func<int?> _customers;
    private readonly byte[] _request = new byte[16 * 1024];
    private readonly List<FloodConnection> _connections;
    private readonly ConcurrentStack<FloodConnection> _free;
    private readonly Thread _thread;
    private volatile bool _isStopped;
    private int _underWay;

    /// <summary>A flood.</summary>
    /// <param name="perSecond">How many calls come in a second.</param>
    /// <param name="requests">What is sent.</param>
    /// <param name="customers">For whom.</param>
    /// <param name="connections">How many connections there are.</param>
    /// <param name="create">Makes one.</param>
    public Flood(double perSecond, HttpRequests requests, Func<int?> customers, int connections, Func<FloodConnection> create)
    {
        (_perSecond, _requests, _customers) = (perSecond, requests, customers);
        _connections = [.. Enumerable.Range(0, connections).Select(_ => create())];
        _free = new(_connections);
        _thread = new Thread(Run);
    }

    /// <inheritdoc/>
    public IReadOnlyList<CallLog> Logs => _connections.ConvertAll(c => c.Log);

    /// <inheritdoc/>
    public bool IsAlive => _thread.IsAlive;

    /// <inheritdoc/>
    public void Start()
    {
        _connections.ForEach(c => c.Connect());
        _thread.Start();
    }

    /// <inheritdoc/>
    public void Stop()
    {
        _isStopped = true;
        _thread.Join();
        while (Volatile.Read(ref _underWay) > 0)
            Thread.Sleep(Step);
    }

    /// <inheritdoc/>
    public void Dispose() => _connections.ForEach(c => c.Dispose());

    private void Run()
    {
        var started = Stopwatch.GetTimestamp();
        for (var sent = 0L; !_isStopped; Thread.Sleep(Step))
        {
            for (var due = (long)(Stopwatch.GetElapsedTime(started).TotalSeconds * _perSecond); sent < due && _free.TryPop(out var connection); sent++)
            {
                if (_customers() is not { } custnum)
                    return;
                var length = _requests.Write(custnum, _request);
                Interlocked.Increment(ref _underWay);
                _ = CallAsync(connection, _request.AsMemory(0, length));
            }
        }
    }

    private async Task CallAsync(FloodConnection connection, ReadOnlyMemory<byte> request)
    {
        try
        {
            if (await connection.CallAsync(request))
                _free.Push(connection);
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }
}
