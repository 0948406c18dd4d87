using Freeside.Domain.Settings;

namespace Freeside.Tests.Domain.Settings;

[Parallelizable(ParallelScope.All)]
internal sealed class ConfTableTests
{
    private static readonly ConfTable Table = new(
    [
        new ConfRow { Confnum = 1, Name = "prefix", Value = "all\nmore\n" },
        new ConfRow { Confnum = 2, Name = "prefix", Agentnum = 1, Value = "mine" },
        new ConfRow { Confnum = 3, Name = "prefix", Agentnum = 2, Value = null },
        new ConfRow { Confnum = 4, Name = "switch", Value = null },
        new ConfRow { Confnum = 5, Name = "french", Locale = "fr_CA", Value = "x" },
    ]);

    [TestCase(null, "all")]
    [TestCase(0, "all")]
    [TestCase(1, "mine")]
    [TestCase(2, "", Description = "the agent's row counts, whatever its value")]
    [TestCase(3, "all")]
    public void The_agents_row_wins(int? agentnum, string line) => Assert.That(Table.Line("prefix", agentnum), Is.EqualTo(line));

    [Test]
    public void A_switch_is_on_by_being_there()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Table.Exists("switch"), Is.True);
            Assert.That(Table.Exists("other"), Is.False);
            Assert.That(Table.Line("other"), Is.Null);
            Assert.That(Table.Exists("french"), Is.False, "another locale's row");
        });
    }

    [Test]
    public void Lines_lose_one_trailing_newline() => Assert.That(Table.Lines("prefix"), Is.EqualTo(["all", "more"]));
}
