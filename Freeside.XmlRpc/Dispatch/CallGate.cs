using Freeside.XmlRpc.Http;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>
/// How many calls work on the database at once, and how many may wait for their turn. Whoever comes when all places are taken is told so at
/// once: a queue without end would only make every answer come too late. Neither kind takes the other's places, to wait no more than to work:
/// a flood of questions keeps no payment out, nor the reverse.
/// </summary>
internal sealed class CallGate(WireLimits limits) : IDisposable
{
    /// <summary>
    /// Calls that only read. They wait for nothing but a processor, and PostgreSQL's processes, each with plans and caches of its own, push
    /// one another's out of the processor's cache: fewer at once get more done.
    /// </summary>
    public CallLane Reading { get; } = new(limits.MaxReadingCalls, limits.MaxWaitingCalls);

    /// <summary>All others. They wait for locks and for commits to reach the disk, so many are under way at once.</summary>
    public CallLane Writing { get; } = new(limits.MaxRunningCalls, limits.MaxWaitingCalls);

    /// <summary>Calls that work now.</summary>
    public long Running => Reading.Running + Writing.Running;

    /// <summary>Calls that wait for their turn.</summary>
    public long Waiting => Reading.Waiting + Writing.Waiting;

    /// <inheritdoc />
    public void Dispose()
    {
        Reading.Dispose();
        Writing.Dispose();
    }
}
