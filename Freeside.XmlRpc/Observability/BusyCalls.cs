using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Observability;

/// <summary>
/// Tells of calls that were refused because too many were waiting: each to the meter, all of a second in one line of the log. A line for each
/// would take the processor from the calls that are being performed.
/// </summary>
internal sealed class BusyCalls : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    private readonly ServerMeter _meter;
    private readonly ILogger<BusyCalls> _log;
    private readonly ITimer _timer;
    private long _untold;

    /// <summary>Nothing refused so far.</summary>
    public BusyCalls(ServerMeter meter, TimeProvider time, ILogger<BusyCalls> log)
    {
        (_meter, _log) = (meter, log);
        _timer = time.CreateTimer(_ => Tell(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>A call was refused.</summary>
    /// <param name="method">The method's name as the server knows it.</param>
    /// <param name="duration">How long that took.</param>
    public void Refused(string? method, TimeSpan duration)
    {
        _meter.Busy();
        _meter.Call(method, XmlRpcCall.Busy, duration);

        // The first since the last line starts the clock; the line comes with its end, so that nothing is left untold.
        if (Interlocked.Increment(ref _untold) == 1)
            _timer.Change(Period, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Tells what is left.</summary>
    public void Dispose()
    {
        _timer.Dispose();
        Tell();
    }

    private void Tell()
    {
        if (Interlocked.Exchange(ref _untold, 0) is > 0 and var count)
            ServerLog.Busy(_log, count);
    }
}
