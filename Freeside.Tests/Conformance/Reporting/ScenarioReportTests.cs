using System.Text.Json.Nodes;
using Freeside.Tests.Conformance.Comparison;
using Freeside.Tests.Conformance.Playing;
using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Reporting;

[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class ScenarioReportTests
{
    [Test]
    public void Says_how_many_agree_and_how_the_first_differ()
    {
        var report = ScenarioReport.Write("payments", new PlayedScenario("payments", [Step([]), Step(["want 1"]), Step(["want 2"])]), shown: 1);
        Assert.Multiple(() =>
        {
            Assert.That(report, Does.Match("insert_payment +1 of +3"));
            Assert.That(report, Does.Contain("want 1").And.Not.Contain("want 2"));
        });
    }

    [TestCase("4111111111111111")]
    [TestCase("4111 1111 1111 1111")]
    [TestCase("4111-1111-1111-1111")]
    [TestCase("the secret is opensesame")]
    [TestCase("paycvv 737")]
    public void Hides_card_numbers_and_secrets(string text)
    {
        var report = ScenarioReport.Write("payments", new PlayedScenario("payments", [Step([text])]), shown: 1);
        Assert.That(report, Does.Not.Contain("opensesame").And.Not.Contain("737").And.Not.Match(@"4111[ -]?\d"));
    }

    private static PlayedStep Step(string[] lines)
    {
        Argument[] arguments =
        [
            new("secret", "opensesame"), new("payinfo", "4111111111111111"), new("paycvv", JsonValue.Create(737)),
        ];
        var recorded = new RecordedStep(
            0, null, [], "FS.API.insert_payment", arguments, new Dictionary<string, string>(), Answer.Response(200, null), [], "{}", "{}", null);
        return new PlayedStep(recorded, lines.Length == 0 ? [] : [new Difference("answer", lines)]);
    }
}
