using Freeside.XmlRpc.Observability;

namespace Freeside.XmlRpc.Http;

/// <summary>
/// Tells running calls when the server gives up waiting for them: some time after it was told to stop. A client that goes away
/// cancels nothing: as in the original, a call once begun is finished.
/// </summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _giveUp = new();
    private readonly CancellationTokenRegistration _stopping;
    private ITimer? _timer;

    /// <summary>A signal for this process.</summary>
    public StopSignal(IHostApplicationLifetime lifetime, WireLimits limits, TimeProvider time, ILogger<StopSignal> log) =>
        _stopping = lifetime.ApplicationStopping.Register(() => _timer = time.CreateTimer(
            _ =>
            {
                ServerLog.DrainOver(log, limits.DrainTimeout);
                _giveUp.Cancel();
            },
            null,
            limits.DrainTimeout,
            Timeout.InfiniteTimeSpan));

    /// <summary>Cancelled when running calls are to give up.</summary>
    public CancellationToken Token => _giveUp.Token;

    /// <inheritdoc />
    public void Dispose()
    {
        _stopping.Dispose();
        _timer?.Dispose();
        _giveUp.Dispose();
    }
}
