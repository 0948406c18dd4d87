using Freeside.Domain.Ledger;
using Freeside.Tests.Conformance.Database;
using Freeside.Tests.Conformance.Playing;
using Freeside.Tests.Conformance.Recordings;
using Freeside.Tests.Conformance.Reporting;
using Freeside.Tests.Support;

namespace Freeside.Tests.Conformance;

/// <summary>
/// Plays the recorded calls of the original against this server, once on the catalogue's tables and, where the dump of a complete
/// Freeside database is at hand, once on that. Fails where fewer steps agree than <c>agreeing.json</c> says.
/// <list type="bullet">
/// <item><c>CONFORMANCE_DIR</c>: plays the scenarios of that folder instead; every step must agree.</item>
/// <item><c>CONFORMANCE_RAISE=1</c>: writes higher numbers into <c>agreeing.json</c>.</item>
/// <item><c>CONFORMANCE_SHOW</c>: how many differing steps the output shows.</item>
/// <item><c>FREESIDE_FIXTURE</c>: the dump.</item>
/// </list>
/// </summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class RecordedCallsTests
{
    private static readonly RunSummary Summary = new();

    // Put in by statements of the scenarios themselves, for customers whose making is refused there.
    private static readonly Dictionary<string, int> PackagesOfRefusedCustomers = new(StringComparer.Ordinal) { ["set_required"] = 6, ["taxes_discounts"] = 5 };

    private static IEnumerable<TestCaseData> Scenarios()
    {
        foreach (var name in ScenarioFiles.Current.Names)
        {
            yield return new TestCaseData(name, false).SetName($"{name}_on_the_shop");
            if (StartingDatabases.Fixture is not null)
                yield return new TestCaseData(name, true).SetName($"{name}_on_a_complete_database");
        }
    }

    [TestCaseSource(nameof(Scenarios))]
    public async Task Answers_and_stores_as_the_original(string name, bool isComplete)
    {
        var scenario = ScenarioFiles.Current.Read(name);
        await using var database = await TestDatabase.CreateAsync(isComplete ? StartingDatabases.AuditedComplete : StartingDatabases.AuditedShop);
        var played = await new Player(StartAsync).PlayAsync(scenario, database.ConnectionString);
        Summary.Add(isComplete ? "a complete database" : "the shop", played);
        var title = TestContext.CurrentContext.Test.Name;
        await TestContext.Out.WriteAsync(ScenarioReport.Write(title, played, ScenarioReport.Shown));
        await AttachAsync(title, ScenarioReport.Write(title, played, int.MaxValue));
        if (ScenarioFiles.Current.ArePacked)
            await CompareWithKnownNumbersAsync(played);
        else
            Assert.That(played.Steps.Count(s => !s.Agrees), Is.Zero, "steps that differ");
        await CheckLedgerAsync(played, database);
    }

    [OneTimeTearDown]
    public static async Task Summarise()
    {
        var text = Summary.Write();
        if (ScenarioFiles.Current.ArePacked)
        {
            var known = KnownNumbers();
            var raised = known.Raised(Summary.Played);
            if (raised.Total > known.Total)
                text += await RaiseAsync(known.Total, raised);
        }

        await TestContext.Progress.WriteLineAsync(text);
        await AttachAsync("summary", text);
    }

    private static async Task<string> RaiseAsync(int before, AgreeingNumbers raised)
    {
        var change = $"agreeing.json: {before} -> {raised.Total}";
        if (Environment.GetEnvironmentVariable("CONFORMANCE_RAISE") != "1")
            return $"the numbers should be raised, run again with CONFORMANCE_RAISE=1 ({change})\n";
        await File.WriteAllTextAsync(ConformanceFolder.File("agreeing.json"), raised.ToString());
        return $"the numbers were raised ({change})\n";
    }

    private static async Task<IRunningServer> StartAsync(string connectionString, TimeProvider clock) =>
        await FreesideServer.StartAsync(connectionString, clock);

    private static async Task CompareWithKnownNumbersAsync(PlayedScenario played)
    {
        var known = KnownNumbers();
        foreach (var risen in known.Risen(played))
            await TestContext.Out.WriteLineAsync(risen);
        Assert.That(known.Fallen(played), Is.Empty);
    }

    // What the original leaves behind shows that no invariant asks for too much, what ours did otherwise that it kept them.
    private static async Task CheckLedgerAsync(PlayedScenario played, TestDatabase database)
    {
        Assert.That(played.Violations, Is.Empty, "invariants that ours violates and the original does not");
        var left = (await Audit.OfAsync(database.ConnectionString)).ToLookup(v => v.StartsWith(Invariants.PackagesHaveCustomers.Name, StringComparison.Ordinal));
        Assert.That(left[false], Is.Empty, "invariants that the recorded state violates");
        if (ScenarioFiles.Current.ArePacked)
            Assert.That(left[true].Count(), Is.EqualTo(PackagesOfRefusedCustomers.GetValueOrDefault(played.Name)), "packages without customers");
    }

    private static AgreeingNumbers KnownNumbers() => AgreeingNumbers.Parse(File.ReadAllText(ConformanceFolder.File("agreeing.json")));

    private static async Task AttachAsync(string title, string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(TestContext.CurrentContext.WorkDirectory, "conformance"));
        var file = Path.Combine(folder.FullName, title + ".txt");
        await File.WriteAllTextAsync(file, text);
        TestContext.AddTestAttachment(file);
    }
}
