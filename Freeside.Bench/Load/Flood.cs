using System.Diagnostics;
using System.Net.Sockets;

namespace Freeside.Bench.Load;

/// <summary>
/// Calls that come so many a second, however long the answers take, as from many clients who know nothing of one another: in steps of a millisecond,
/// each on a connection that is free. Where none is, a call comes as soon as there is one. One thread does it all, and looks for answers once a step:
/// a thread for each client, or the runtime's asynchronous sockets, would be a load of its own, under which answers lie before they are noted.
/// </summary>
internal sealed class Flood : ILoad
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(1);

    private readonly double _perSecond;
    private readonly HttpRequests _requests;
    private readonly Func<int?> _customers;
    private readonly byte[] _request = new byte[16 * 1024];
    private readonly List<FloodConnection> _connections;
    private readonly Stack<FloodConnection> _free;
    private readonly Dictionary<Socket, FloodConnection> _calling = [];
    private readonly Thread _thread;
    private volatile bool _isOver;

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
    public bool IsAlive => !_isOver;

    /// <inheritdoc/>
    public void Start()
    {
        _connections.ForEach(c => c.Connect());
        _thread.Start();
    }

    /// <inheritdoc/>
    public void Stop()
    {
        _isOver = true;
        _thread.Join();
    }

    /// <inheritdoc/>
    public void Dispose() => _connections.ForEach(c => c.Dispose());

    private void Run()
    {
        var started = Stopwatch.GetTimestamp();
        var sent = 0L;
        while (true)
        {
            TakeAnswers();
            for (var due = (long)(Stopwatch.GetElapsedTime(started).TotalSeconds * _perSecond); !_isOver && sent < due && _free.Count > 0; sent++)
                Call();
            if (_isOver && _calling.Count == 0)
                return;
            Thread.Sleep(Step);
        }
    }

    private void Call()
    {
        if (_customers() is not { } custnum)
        {
            _isOver = true;
            return;
        }

        var connection = _free.Pop();
        var length = _requests.Write(custnum, _request);
        connection.Send(_request.AsSpan(0, length));
        if (connection.IsCalling)
            _calling.Add(connection.Socket, connection);
    }

    private void TakeAnswers()
    {
        var answered = _calling.Keys.ToList();
        if (answered.Count > 0)
            Socket.Select(answered, null, null, TimeSpan.Zero);
        foreach (var socket in answered)
        {
            var connection = _calling[socket];
            connection.Receive();
            if (connection.IsCalling)
                continue;
            _calling.Remove(socket);
            if (connection.IsOpen)
                _free.Push(connection);
        }
    }
}
