using System.Diagnostics;
using Freeside.Bench.Load;

namespace Freeside.Tests.Bench;

/// <summary>Percentiles are durations that were measured, not numbers between them.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class LatenciesTests
{
    [TestCase(50, 500)]
    [TestCase(99, 990)]
    [TestCase(99.9, 999)]
    [TestCase(100, 1000)]
    [TestCase(0, 1)]
    public void Of_a_thousand(double percent, int milliseconds) =>
        Assert.That(Milliseconds([.. Enumerable.Range(1, 1000).Reverse()]).Percentile(percent), Is.EqualTo(milliseconds));

    [TestCase(50, 3)]
    [TestCase(99.9, 70)]
    public void Of_two_the_lower_is_the_median(double percent, int milliseconds) =>
        Assert.That(Milliseconds(70, 3).Percentile(percent), Is.EqualTo(milliseconds));

    [Test]
    public void Of_none() => Assert.That(Milliseconds().Percentile(99), Is.NaN);

    private static Latencies Milliseconds(params int[] durations) => new(durations.Select(d => d * Stopwatch.Frequency / 1000));
}
