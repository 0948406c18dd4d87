using Freeside.Bench.Load;

namespace Freeside.Tests.Bench;

/// <summary>When a method was called often enough to be measured.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SettlingTests
{
    private static readonly Settling AtMostTen = new(TimeSpan.FromSeconds(3), Most: 10);

    [TestCase]
    [TestCase(546)]
    [TestCase(200, 200)]
    [TestCase(546, 446, 270, 204, 202)]
    [TestCase(200, 200, 193)]
    [TestCase(200, 193, 200)]
    [TestCase(300, 310, 290, 285, 320, 270)]
    public void Goes_on_while_it_falls(params int[] microseconds) => Assert.That(IsOver(AtMostTen, microseconds), Is.False);

    [TestCase(200, 200, 200)]
    [TestCase(200, 250, 300)]
    [TestCase(200, 194, 194)]
    [TestCase(546, 446, 270, 204, 202, 203)]
    [TestCase(200, 100, 150, 101)]
    public void Ends_when_two_in_a_row_were_hardly_better_than_the_best(params int[] microseconds) =>
        Assert.That(IsOver(AtMostTen, microseconds), Is.True);

    [TestCase(false, 500, 400, 300)]
    [TestCase(true, 500, 400, 300, 200)]
    public void Ends_when_it_took_too_long(bool isOver, params int[] microseconds) =>
        Assert.That(IsOver(AtMostTen with { Most = 4 }, microseconds), Is.EqualTo(isOver));

    private static bool IsOver(Settling settling, int[] microseconds) => settling.IsOver([.. microseconds.Select(m => TimeSpan.FromMicroseconds(m))]);
}
