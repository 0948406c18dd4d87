using System.Diagnostics.Metrics;
using Freeside.Tests.Support;
using Freeside.XmlRpc.Observability;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Freeside.Tests.Observability;

/// <summary>However many calls are refused as too many, the log grows by a line a second; the meter counts each.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Parallelizable(ParallelScope.All)]
internal sealed class BusyCallsTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly LogCapture _log = new();
    private readonly ServerMeter _meter = new();
    private readonly BusyCalls _busy;

    public BusyCallsTests()
    {
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(_log));
        _busy = new BusyCalls(_meter, _clock, factory.CreateLogger<BusyCalls>());
    }

    [Test]
    public void Those_of_a_second_are_told_together()
    {
        Refuse(1000);
        Assert.That(_log.Lines, Is.Empty);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Refuse(20);
        _clock.Advance(TimeSpan.FromSeconds(0.9));
        Refuse(3);
        Assert.That(_log.Lines, Is.EqualTo([Line(1000)]));
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.That(_log.Lines, Is.EqualTo([Line(1000), Line(23)]));
    }

    [Test]
    public void Nothing_is_told_where_none_was_refused()
    {
        Refuse(1);
        _clock.Advance(TimeSpan.FromMinutes(10));
        _busy.Dispose();
        Assert.That(_log.Lines, Is.EqualTo([Line(1)]));
    }

    [Test]
    public void What_is_left_is_told_when_the_server_stops()
    {
        Refuse(7);
        _busy.Dispose();
        Assert.That(_log.Lines, Is.EqualTo([Line(7)]));
    }

    [Test]
    public void The_meter_counts_each()
    {
        var counted = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, hears) =>
        {
            if (instrument.Meter == _meter.Meter)
                hears.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => counted.Add($"{instrument.Name} {value}"));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => counted.Add($"{instrument.Name} {tags[0].Value} {tags[1].Value}"));
        listener.Start();
        Refuse(2);
        Assert.That(counted, Is.EqualTo(
            ["freeside.calls.busy 1", "freeside.call.duration FS.API.a busy", "freeside.calls.busy 1", "freeside.call.duration FS.API.a busy"]));
    }

    public void Dispose()
    {
        _busy.Dispose();
        _meter.Dispose();
        _log.Dispose();
    }

    private static string Line(int count) => $"Warning: {count} calls were refused, all places being taken";

    private void Refuse(int calls)
    {
        for (var i = 0; i < calls; i++)
            _busy.Refused("FS.API.a", TimeSpan.Zero);
    }
}
