using System.Threading.RateLimiting;
using Freeside.XmlRpc.Http;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>
/// How many calls work on the database at once, and how many may wait for their turn. Whoever comes when all places are taken is told so at
/// once: a queue without end would only make every answer come too late.
/// </summary>
internal sealed class CallGate(WireLimits limits) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = limits.MaxRunningCalls,
        QueueLimit = limits.MaxWaitingCalls,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Calls that work now.</summary>
    public long Running => limits.MaxRunningCalls - (_limiter.GetStatistics()?.CurrentAvailablePermits ?? 0);

    /// <summary>Calls that wait for their turn.</summary>
    public long Waiting => _limiter.GetStatistics()?.CurrentQueuedCount ?? 0;

    /// <summary>Waits for a turn.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>To be disposed of when the call is done; <c>null</c>: too many wait already.</returns>
    public async ValueTask<IDisposable?> EnterAsync(CancellationToken cancellationToken)
    {
        var lease = await _limiter.AcquireAsync(1, cancellationToken);
        if (lease.IsAcquired)
            return lease;
        lease.Dispose();
        return null;
    }

    /// <inheritdoc />
    public void Dispose() => _limiter.Dispose();
}
