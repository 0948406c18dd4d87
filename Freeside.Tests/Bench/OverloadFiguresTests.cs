using System.Diagnostics;
using Freeside.Bench.Load;
using Freeside.Bench.Whole;

namespace Freeside.Tests.Bench;

/// <summary>What is told of floods between peaks.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class OverloadFiguresTests
{
    [Test]
    public void The_turn_with_the_median_share_stands_for_all()
    {
        var figures = new OverloadFigures("insert_payment", [Turn(90, 60, 110), Turn(100, 95, 100), Turn(80, 72, 80)], Processors: 1);

        Assert.Multiple(() =>
        {
            Assert.That(figures.Median.Peak, Is.EqualTo(80));
            Assert.That(figures.Median.Goodput, Is.EqualTo(0.9).Within(1e-9));
        });
    }

    [Test]
    public void A_performed_call_costs_what_all_calls_of_all_measurements_took()
    {
        // 100 calls of 10 and 20 us, 50 performed; 300 of 30 and 40 us, 150 performed.
        var cost = PerformedCost.Of([Result(50, good: 50, bad: 50, server: 10, database: 20), Result(150, good: 150, bad: 150, server: 30, database: 40)]);

        Assert.Multiple(() =>
        {
            Assert.That(cost.Server, Is.EqualTo(TimeSpan.FromMicroseconds(50)));
            Assert.That(cost.Database, Is.EqualTo(TimeSpan.FromMicroseconds(70)));
            Assert.That($"{cost}", Is.EqualTo("50 + 70"));
        });
    }

    [Test]
    public void Refused_calls_count_as_answered() =>
        Assert.That(new OverloadTurn(Result(100), Result(90, good: 9, bad: 91), Result(100)).Answered, Is.EqualTo(1000).Within(1e-9));

    private static OverloadTurn Turn(double before, double flood, double after) => new(Result(before), Result(flood), Result(after));

    private static LoadResult Result(double perSecond, int good = 1, int bad = 0, int server = 0, int database = 0) =>
        new("insert_payment", LoadShape.EightKept, perSecond, Calls(good), Calls(bad))
        {
            ServerCpu = TimeSpan.FromMicroseconds(server),
            DatabaseCpu = TimeSpan.FromMicroseconds(database),
        };

    private static Latencies Calls(int count) => new(Enumerable.Repeat(Stopwatch.Frequency / 1000, count));
}
