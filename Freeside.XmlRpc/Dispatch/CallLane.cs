using System.Threading.RateLimiting;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>Calls of one kind: so many work at once, so many wait for their turn, the oldest first.</summary>
/// <param name="working">How many work at once.</param>
/// <param name="waiting">How many may wait.</param>
internal sealed class CallLane(int working, int waiting) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = working,
        QueueLimit = waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    private readonly int _places = (int)Math.Min((long)working + waiting, int.MaxValue);
    private int _inside;

    /// <summary>Calls that work now.</summary>
    public long Running => working - (_limiter.GetStatistics()?.CurrentAvailablePermits ?? 0);

    /// <summary>Calls that wait for their turn.</summary>
    public long Waiting => _limiter.GetStatistics()?.CurrentQueuedCount ?? 0;

    /// <summary>
    /// How many places are free. The limiter decides for good; this is asked of every call before it is read, and must cost nothing.
    /// </summary>
    public int Room => Math.Max(0, _places - Volatile.Read(ref _inside));

    /// <summary>With so little <see cref="Room"/> or less, and many calls waiting therefore, the next need not be seen at once.</summary>
    public int LittleRoom { get; } = waiting / 4;

    /// <summary>Waits for a turn.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>To be disposed of when the call is done; <c>null</c>: too many wait already.</returns>
    public async ValueTask<IDisposable?> EnterAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _inside);
        RateLimitLease? lease = null;
        try
        {
            lease = await _limiter.AcquireAsync(1, cancellationToken);
            return lease.IsAcquired ? new Turn(this, lease) : null;
        }
        finally
        {
            if (lease is not { IsAcquired: true })
                Leave(lease);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _limiter.Dispose();

    private void Leave(RateLimitLease? lease)
    {
        lease?.Dispose();
        Interlocked.Decrement(ref _inside);
    }

    private sealed class Turn(CallLane lane, RateLimitLease lease) : IDisposable
    {
        private RateLimitLease? _lease = lease;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _lease, null) is { } held)
                lane.Leave(held);
        }
    }
}
