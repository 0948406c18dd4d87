using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Observability;

namespace Freeside.XmlRpc.Http.Refusing;

/// <summary>
/// Refuses calls in rounds. Connections whose last call found no room, or left little, wait here for their next, and wake nobody with it: fifty
/// times a second all of them are looked at, one after the other, and what came is refused, or let through where there is room. So a flood costs
/// little more than its bytes' way through the kernel, and nothing at all between two rounds; and since little room means that many wait, they
/// are not done before the next round lets more of them in.
/// </summary>
internal sealed class RefusalRounds : IDisposable
{
    /// <summary>How long a call may lie before it is refused.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromMilliseconds(20);

    /// <summary>So many rounds without a call, and the connection wakes the server again with its next.</summary>
    public const int MostEmptyRounds = 25;

    private readonly RefusalRules _rules;
    private readonly BusyAnswer _answer;
    private readonly ILogger<RefusalRounds> _log;
    private readonly ITimer _timer;
    private readonly Lock _lock = new();
    private readonly List<RefusedConnection> _coming = [];
    private bool _isGoing;
    private int _count;

    // These are the round's alone, of which there is one at a time.
    private readonly List<RefusedConnection> _waiting = [];
    private readonly Dictionary<XmlRpcMethod, int> _letThrough = new(ReferenceEqualityComparer.Instance);
    private readonly byte[] _received = new byte[16 * 1024];

    /// <summary>No connection waits.</summary>
    public RefusalRounds(RefusalRules rules, BusyAnswer answer, TimeProvider time, ILogger<RefusalRounds> log)
    {
        (_rules, _answer, _log) = (rules, answer, log);
        _timer = time.CreateTimer(_ => GoRound(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>How many connections wait.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Waits until a connection's bytes are to be read in the usual way. Nobody may read or write meanwhile.</summary>
    public ValueTask WaitAsync(RefusedConnection connection)
    {
        connection.Stream!.BeQuiet();
        var waiting = connection.BeginWaiting();
        lock (_lock)
        {
            _coming.Add(connection);
            _count++;
            if (!_isGoing)
                SetOut();
        }

        return waiting;
    }

    /// <inheritdoc />
    public void Dispose() => _timer.Dispose();

    private void SetOut()
    {
        _isGoing = true;
        _timer.Change(Period, Timeout.InfiniteTimeSpan);
    }

    private void GoRound()
    {
        lock (_lock)
        {
            _waiting.AddRange(_coming);
            _coming.Clear();
        }

        _letThrough.Clear();
        for (var i = _waiting.Count - 1; i >= 0; i--)
        {
            var connection = _waiting[i];
            if (TryToGoOn(connection))
                continue;
            _waiting[i] = _waiting[^1];
            _waiting.RemoveAt(_waiting.Count - 1);
            connection.EndWaiting();
        }

        lock (_lock)
        {
            _isGoing = false;
            _count = _waiting.Count + _coming.Count;
            if (_count > 0)
                SetOut();
        }
    }

    private bool TryToGoOn(RefusedConnection connection)
    {
        try
        {
            return GoesOnWaiting(connection);
        }
#pragma warning disable CA1031 // A bug met with one connection ends that one, and not the rounds of all.
        catch (Exception e)
#pragma warning restore CA1031
        {
            ServerLog.RoundFailed(_log, e);
            connection.Abort("The server failed.");
            return false;
        }
    }

    private bool GoesOnWaiting(RefusedConnection connection)
    {
        if (connection.IsLeaving || connection.Stream!.TryReceive(_received) is not { } length)
            return false;
        if (length == 0)
            return ++connection.EmptyRounds < MostEmptyRounds;
        connection.EmptyRounds = 0;
        var received = _received.AsSpan(0, length);
        if (PlainRequest.TryMeasure(received, out var head, out var body) && (long)head + body == length
            && _rules.Refuse(received[head..], connection, _letThrough))
            return Answer(connection);
        connection.Stream.GiveBack(received);
        return false;
    }

    private bool Answer(RefusedConnection connection)
    {
        var sending = connection.Stream!.WriteAsync(_answer.Whole());
        if (sending.IsCompletedSuccessfully)
            return true;
        connection.Sending = sending.AsTask();
        return false;
    }
}
