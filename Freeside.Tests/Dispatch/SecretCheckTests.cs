using System.Diagnostics.Metrics;
using System.Net;
using Freeside.Tests.Support;
using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Observability;
using Microsoft.Extensions.Logging;

namespace Freeside.Tests.Dispatch;

/// <summary>Which secrets are admitted, and what is seen of those that are not.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SecretCheckTests
{
    private const string Current = "current-sesame";
    private const string Previous = "previous-sesame";

    [TestCase(Current, Previous, Current, true)]
    [TestCase(Current, Previous, Previous, true)]
    [TestCase(Current, "", Previous, false)]
    [TestCase(Current, "", "", false)]
    [TestCase("", "", "", false)]
    [TestCase(Current, Previous, "previous-Sesame", false)]
    [TestCase(Current, Previous, null, false)]
    public void The_present_secret_and_the_one_before_are_admitted(string current, string previous, string? given, bool isAdmitted)
    {
        using var meter = new ServerMeter();
        using var factory = LoggerFactory.Create(_ => { });
        Assert.That(Check(previous, meter, factory).Admits(current, given, new Caller(IPAddress.Loopback)), Is.EqualTo(isAdmitted));
    }

    [Test]
    public void What_is_wrong_or_old_is_counted_and_logged_without_the_secret()
    {
        using var meter = new ServerMeter();
        var counted = new Dictionary<string, long>(StringComparer.Ordinal);
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter == meter.Meter)
                l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) =>
            counted[instrument.Name] = counted.GetValueOrDefault(instrument.Name) + value);
        listener.Start();
        using var log = new LogCapture();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(log));
        var check = Check(Previous, meter, factory);
        var caller = new Caller(IPAddress.Parse("192.0.2.7"));
        for (var i = 0; i < 11; i++)
            check.Admits(Current, "wrong-sesame", caller);
        check.Admits(Current, Previous, caller);
        Assert.Multiple(() =>
        {
            Assert.That(counted, Is.EquivalentTo(new Dictionary<string, long> { ["freeside.secrets.wrong"] = 11, ["freeside.secrets.previous"] = 1 }));
            Assert.That(log.Lines, Has.Some.EqualTo("Warning: A wrong secret from 192.0.2.7, 11 in a row; the answer waits 50 ms"));
            Assert.That(log.Lines, Has.Some.EqualTo("Information: The previous secret is still used by 192.0.2.7"));
            Assert.That(log.Lines, Has.None.Contains("sesame"));
            Assert.That(caller.AnswerDelay, Is.EqualTo(TimeSpan.FromMilliseconds(50)));
        });
    }

    private static SecretCheck Check(string previous, ServerMeter meter, ILoggerFactory factory) =>
        new(previous, new WrongSecrets(TimeProvider.System), meter, factory.CreateLogger<SecretCheck>());
}
