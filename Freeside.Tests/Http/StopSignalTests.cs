using Freeside.XmlRpc.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Freeside.Tests.Http;

/// <summary>Running calls are given up some time after the server was told to stop.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class StopSignalTests
{
    [Test]
    public void Calls_have_the_drain_time_from_the_stop_on()
    {
        using var lifetime = new Lifetime();
        var time = new FakeTimeProvider();
        using var stop = new StopSignal(lifetime, new WireLimits { DrainTimeout = TimeSpan.FromSeconds(10) }, time, NullLogger<StopSignal>.Instance);
        time.Advance(TimeSpan.FromHours(1));
        Assert.That(stop.Token.IsCancellationRequested, Is.False);
        lifetime.StopApplication();
        time.Advance(TimeSpan.FromSeconds(9));
        Assert.That(stop.Token.IsCancellationRequested, Is.False);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.That(stop.Token.IsCancellationRequested, Is.True);
    }

    private sealed class Lifetime : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource _stopping = new();

        public CancellationToken ApplicationStarted => default;

        public CancellationToken ApplicationStopping => _stopping.Token;

        public CancellationToken ApplicationStopped => default;

        public void StopApplication() => _stopping.Cancel();

        public void Dispose() => _stopping.Dispose();
    }
}
