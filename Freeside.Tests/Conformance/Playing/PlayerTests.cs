using Freeside.Tests.Conformance.Database;
using Freeside.Tests.Conformance.Recordings;
using Freeside.Tests.Support;

namespace Freeside.Tests.Conformance.Playing;

/// <summary>The player finds nothing wrong with a server that does what was recorded, and finds what one does wrong.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class PlayerTests
{
    // Between them: clear payments, statements between calls, saved numbers, faults, partial and unmatched steps, seeds, another zone.
    [TestCase("payments")]
    [TestCase("mixed_refusals")]
    [TestCase("events")]
    [TestCase("walk_00")]
    [TestCase("plans_newyork")]
    public async Task Finds_nothing_wrong_with_a_server_that_does_what_was_recorded(string name)
    {
        var scenario = ScenarioFiles.Packed.Read(name);
        var played = await PlayAsync(scenario, new ReplayingServer(scenario));
        Assert.Multiple(() =>
        {
            Assert.That(played.Steps.SelectMany(s => s.Differences).SelectMany(d => d.Lines), Is.Empty);
            Assert.That(played.Total, Is.EqualTo(new Tally(scenario.Steps.Count(s => s.IsCompared), scenario.Steps.Count(s => s.IsCompared))));
        });
    }

    [Test]
    public async Task A_step_gone_wrong_does_not_spoil_the_next()
    {
        var scenario = ScenarioFiles.Packed.Read("payments");
        var server = new ReplayingServer(scenario) { Alter = s => s.Index == 0 ? s with { ChangesJson = "{}" } : s };
        var played = await PlayAsync(scenario, server);
        Assert.That(Differing(played), Is.EqualTo(new[] { (0, "cust_pay"), (0, "h_cust_pay") }));
    }

    [Test]
    public async Task Numbers_burnt_by_a_step_do_not_count()
    {
        var scenario = ScenarioFiles.Packed.Read("payments");
        var server = new ReplayingServer(scenario) { Also = _ => "select nextval('cust_pay_paynum_seq'), nextval('cust_bill_invnum_seq')" };
        var first = scenario.Steps[0];
        await using var database = await TestDatabase.CreateAsync(StartingDatabases.AuditedShop);
        await new Player(server.StartAsync).PlayAsync(scenario with { Steps = [first] }, database.ConnectionString);
        Assert.Multiple(async () =>
        {
            Assert.That(await database.ScalarAsync("select last_value from cust_pay_paynum_seq"), Is.EqualTo(2), "as recorded");
            Assert.That(await database.ScalarAsync("select last_value from cust_bill_invnum_seq"), Is.EqualTo(4), "as at the start");
        });
    }

    [TestCase("insert into cust_pay (paynum, custnum, paid, _date, payby) values (90001, 2, 1, 1, 'CASH')", "cust_pay", TestName = "An_extra_row_is_found")]
    [TestCase("update cust_main set comments = 'x' where custnum = 3", "cust_main", TestName = "A_changed_row_is_found")]
    [TestCase("delete from cust_main_invoice where destnum = 1", "cust_main_invoice", TestName = "A_lost_row_is_found")]
    public async Task What_a_refused_call_leaves_behind_is_found(string statement, string table)
    {
        var scenario = ScenarioFiles.Packed.Read("payments");
        var refused = scenario.Steps.First(s => s.Answer.Error is not null);
        var played = await PlayAsync(scenario, new ReplayingServer(scenario) { Also = s => s.Index == refused.Index ? statement : null });
        Assert.That(Differing(played), Is.EqualTo(new[] { (refused.Index, table) }));
    }

    [Test]
    public async Task What_the_original_left_behind_is_a_difference_in_ours()
    {
        var scenario = ScenarioFiles.Packed.Read("mixed_refusals");
        var partial = scenario.Steps.First(s => s.Deviation == "partial");
        const string leftBehind = """{"cust_location": [{"insert": {"locationnum": 90001, "custnum": 2, "address1": "1 Left St", "country": "US"}}]}""";
        var server = new ReplayingServer(scenario) { Alter = s => s.Index == partial.Index ? s with { ChangesJson = leftBehind } : s };
        Assert.That(Differing(await PlayAsync(scenario, server)), Is.EqualTo(new[] { (partial.Index, "cust_location") }));
    }

    [Test]
    public async Task Broken_invariants_of_money_are_found()
    {
        var scenario = ScenarioFiles.Packed.Read("payments");
        var server = new ReplayingServer(scenario) { Also = s => s.Index == 2 ? "update cust_bill set charged = 1 where invnum = 3" : null };
        Assert.That((await PlayAsync(scenario, server)).Violations, Is.EqualTo(new[]
        {
            "step 2: invoice-not-overapplied: invnum 3, custnum 6, charged 1.00, applied 129.20",
            "step 2: invoice-charges-its-lines: invnum 3, custnum 6, charged 1.00, lines 129.20",
            "step 2: amounts-as-recorded: invnum 3, charged 1.00, in history 129.20",
        }));
    }

    [Test]
    public async Task Another_answer_is_found()
    {
        var scenario = ScenarioFiles.Packed.Read("reads");
        var server = new ReplayingServer(scenario) { Alter = s => s.Index == 5 ? s with { Answer = Answer.Fault(200, "Server", "x") } : s };
        Assert.That(Differing(await PlayAsync(scenario, server)), Is.EqualTo(new[] { (5, "answer") }));
    }

    private static async Task<PlayedScenario> PlayAsync(Scenario scenario, ReplayingServer server)
    {
        await using var database = await TestDatabase.CreateAsync(StartingDatabases.AuditedShop);
        return await new Player(server.StartAsync).PlayAsync(scenario, database.ConnectionString);
    }

    private static IEnumerable<(int Step, string Place)> Differing(PlayedScenario played) =>
        played.Steps.SelectMany(s => s.Differences.Select(d => (s.Recorded.Index, d.Place)));
}
