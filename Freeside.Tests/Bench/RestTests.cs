using Freeside.Bench.Load;

namespace Freeside.Tests.Bench;

/// <summary>How long the server is left alone after each measurement.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class RestTests
{
    [TestCase("0 0 0 10", true)]
    [TestCase("100 90 0 0 10 0", true)]
    [TestCase("100 90 0 0 20 0", false)]
    [TestCase("0 0 0", false)]
    [TestCase("", false)]
    public void Ends_once_the_process_has_been_idle_for_a_while(string used, bool isOver) =>
        Assert.That(Rest.IsOver(Milliseconds(used)), Is.EqualTo(isOver));

    [Test]
    public void Does_not_last_for_ever()
    {
        var busy = Enumerable.Repeat(TimeSpan.FromSeconds(0.1), 100).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(Rest.IsOver(busy[1..]), Is.False);
            Assert.That(Rest.IsOver(busy), Is.True);
        });
    }

    private static List<TimeSpan> Milliseconds(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => TimeSpan.FromMilliseconds(int.Parse(t)))];
}
