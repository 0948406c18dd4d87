using Freeside.XmlRpc.Http;
using Microsoft.Extensions.Configuration;

namespace Freeside.Tests.Http;

/// <summary>Limits come from the configuration and have to make sense.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class WireLimitsTests
{
    [Test]
    public void The_defaults_make_sense() => Assert.That(new WireLimits().Checked().MaxBodyBytes, Is.EqualTo(1_048_576));

    [Test]
    public void They_are_bound_from_their_section()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Freeside:Limits:MaxBodyBytes"] = "2000000",
            ["Freeside:Limits:HeadTimeout"] = "00:00:07",
        }).Build();
        var limits = configuration.GetSection(WireLimits.Section).Get<WireLimits>();
        Assert.That(limits, Is.EqualTo(new WireLimits { MaxBodyBytes = 2_000_000, HeadTimeout = TimeSpan.FromSeconds(7) }));
    }

    private static IEnumerable<TestCaseData> Senseless()
    {
        yield return new TestCaseData(new WireLimits { MaxBodyBytes = 1_048_575 }, "MaxBodyBytes");
        yield return new TestCaseData(new WireLimits { MaxInflatedBytes = 1_000 }, "MaxInflatedBytes");
        yield return new TestCaseData(new WireLimits { MaxDepth = 5000 }, "MaxDepth");
        yield return new TestCaseData(new WireLimits { MaxValues = 0 }, "MaxValues");
        yield return new TestCaseData(new WireLimits { MaxMulticallCalls = 0 }, "MaxMulticallCalls");
        yield return new TestCaseData(new WireLimits { MaxHeadBytes = 1 }, "MaxHeadBytes");
        yield return new TestCaseData(new WireLimits { MaxConnections = 0 }, "MaxConnections");
        yield return new TestCaseData(new WireLimits { MaxRunningCalls = 0 }, "MaxRunningCalls");
        yield return new TestCaseData(new WireLimits { MaxReadingCalls = 0 }, "MaxReadingCalls");
        yield return new TestCaseData(new WireLimits { MaxWaitingCalls = -1 }, "MaxWaitingCalls");
        yield return new TestCaseData(new WireLimits { BodyTimeout = TimeSpan.Zero }, "BodyTimeout");
        yield return new TestCaseData(new WireLimits { SlowGrace = TimeSpan.FromSeconds(1) }, "SlowGrace");
        yield return new TestCaseData(new WireLimits { HeadTimeout = TimeSpan.Zero }, "HeadTimeout");
    }

    [TestCaseSource(nameof(Senseless))]
    public void Others_are_refused_by_name(WireLimits limits, string setting) =>
        Assert.That(limits.Checked, Throws.InvalidOperationException.With.Message.StartsWith($"Freeside:Limits:{setting} must"));
}
