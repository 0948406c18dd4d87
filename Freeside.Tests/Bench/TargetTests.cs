using Freeside.Bench.Report;

namespace Freeside.Tests.Bench;

/// <summary>When something that is wanted counts as met.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class TargetTests
{
    [TestCase(0.4, true)]
    [TestCase(0.399, false)]
    [TestCase(double.NaN, false)]
    public void At_least_a_share(double measured, bool isMet) => Assert.That(Target.Share("", 0.4, measured).IsMet, Is.EqualTo(isMet));

    [TestCase(1520, true)]
    [TestCase(1519.9, false)]
    public void At_least_a_rate(double measured, bool isMet) => Assert.That(Target.Rate("", 1520, measured).IsMet, Is.EqualTo(isMet));

    [TestCase(50, true)]
    [TestCase(50.1, false)]
    [TestCase(double.NaN, false)]
    public void At_most(double measured, bool isMet) => Assert.That(Target.AtMost("", 50, measured, "ms").IsMet, Is.EqualTo(isMet));

    [Test]
    public void Told() => Assert.That(Target.Share("what", 0.4, 0.567), Is.EqualTo(new Target("what", "40 %", "57 %", IsMet: true)));
}
