using Freeside.Tests.Conformance.Comparison;
using Freeside.Tests.Conformance.Playing;
using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Reporting;

[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class AgreeingNumbersTests
{
    private readonly AgreeingNumbers _known = AgreeingNumbers.Parse("""{"payments": {"insert_payment": 2, "bill_now": 1}}""");

    [Test]
    public void Fewer_agreeing_steps_are_a_fall() => Assert.That(
        _known.Fallen(Played(("insert_payment", 1, 3), ("bill_now", 1, 1))), Is.EqualTo(new[] { "payments insert_payment: 1 steps agree, 2 did" }));

    [Test]
    public void A_method_no_longer_played_is_a_fall() => Assert.That(_known.Fallen(Played(("insert_payment", 2, 3))), Has.Exactly(1).Contains("bill_now"));

    [Test]
    public void As_many_are_neither_fall_nor_rise()
    {
        var played = Played(("insert_payment", 2, 3), ("bill_now", 1, 1));
        Assert.That(_known.Fallen(played).Concat(_known.Risen(played)), Is.Empty);
    }

    [Test]
    public void More_are_a_rise() => Assert.That(_known.Risen(Played(("insert_payment", 3, 3), ("bill_now", 0, 1))), Has.Exactly(1).Contains("insert_payment"));

    [Test]
    public void Raising_never_lowers_and_counts_the_database_with_the_fewest()
    {
        var raised = _known.Raised([Played(("insert_payment", 9, 9), ("bill_now", 0, 1)), Played(("insert_payment", 7, 9), ("reads", 4, 4))]);
        Assert.Multiple(() =>
        {
            Assert.That(raised.Of("payments", "insert_payment"), Is.EqualTo(7));
            Assert.That(raised.Of("payments", "bill_now"), Is.EqualTo(1));
            Assert.That(raised.Of("payments", "reads"), Is.Zero);
            Assert.That(AgreeingNumbers.Parse(raised.ToString()).Total, Is.EqualTo(raised.Total));
        });
    }

    private static PlayedScenario Played(params (string Method, int Agreeing, int All)[] methods) =>
        new("payments", [.. methods.SelectMany(m => Enumerable.Range(0, m.All).Select(i => Step(m.Method, i < m.Agreeing)))]);

    private static PlayedStep Step(string method, bool agrees) => new(
        new RecordedStep(0, null, [], "FS.API." + method, [], new Dictionary<string, string>(), Answer.Response(200, null), [], "{}", "{}", null),
        agrees ? [] : [new Difference("answer", [])]);
}
