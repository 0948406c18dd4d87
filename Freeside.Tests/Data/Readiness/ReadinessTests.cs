using Freeside.Data;
using Freeside.Domain.Readiness;
using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Data.Readiness;

/// <summary>What a shop uses that is not performed: each kind is planted, and found, and nothing else.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ReadinessTests
{
    private static readonly string AllPerformed = Monthly("5.00", "30.00") + Event(1, "cust_bill", "fee", "charge=5.00; reason=Late", "cust_bill_age age=10d; once");

    [TestCase("agent", "Plan agent: 2 packages of definition 2")]
    [TestCase("moonphase", "Plan moonphase: 2 packages of definition 2")]
    [TestCase("voip_cdr", "Plan voip_cdr: 2 packages of definition 2")]
    [TestCase("prorate", "")]
    public Task A_plan_is_found_with_its_active_packages(string plan, string found) => AssertFoundAsync(
        found, Sold(2, "1", plan) + Ordered(2, 2) + Ordered(3, 2) + Ordered(4, 2, columns: "cancel = @01-16@"), refuses: true);

    [Test]
    public Task A_plan_that_is_billed_with_another_is_found() => AssertFoundAsync(
        "Plan rt_time: 1 package of definition 2",
        Sold(2, "1", "rt_time") + "insert into part_pkg_link (src_pkgpart, dst_pkgpart, link_type, hidden) values (1, 2, 'bill', '');",
        refuses: true);

    [Test]
    public Task A_plan_that_nobody_has_is_not_in_use() => AssertFoundAsync("", Sold(2, "1", "rt_time"));

    [TestCase("notice", "Action notice: event 2")]
    [TestCase("conjure", "Action conjure: event 2")]
    [TestCase("cust_bill_realtime_card", "")]
    public Task An_action_is_found(string action, string found) => AssertFoundAsync(found, Event(2, "cust_bill", action));

    [TestCase("insert into agent_payment_gateway (agentnum, gatewaynum) values (1, 1);")]
    [TestCase("insert into conf (name, value) values ('business-onlinepayment', 'Bogus');")]
    public Task Charging_cards_is_found_where_there_is_a_gateway(string gateway) =>
        AssertFoundAsync("Action cust_bill_realtime_card: events 2, 3", gateway + Event(2, "cust_bill", "cust_bill_realtime_card") + Event(3, "cust_bill", "cust_bill_realtime_card"));

    [Test]
    public Task A_condition_is_found() => AssertFoundAsync("Condition pkg_balance: event 2", Event(2, "cust_pkg", "pkg_suspend", "", "pkg_balance balance=5.00; once", freq: "1m"));

    [TestCase("cust_bill", "pkg_suspend", "once", "Event 2: action pkg_suspend cannot be about cust_bill")]
    [TestCase("cust_bill", "suspend", "cust_bill_age age=old", "Event 2: condition cust_bill_age: unparsable age")]
    public Task An_event_that_cannot_be_run_is_found(string table, string action, string conditions, string found) =>
        AssertFoundAsync(found, Event(2, table, action, "", conditions));

    [Test]
    public Task What_is_disabled_is_not_in_use() => AssertFoundAsync("", Event(2, "cust_bill", "notice", "", "moon_is_full") + "update part_event set disabled = 'Y' where eventpart = 2;");

    [TestCaseSource(typeof(UnservedSettings), nameof(UnservedSettings.All))]
    public async Task A_setting_is_found(UnservedSetting setting)
    {
        var (name, value) = (setting.Name, setting.Value ?? "1");
        await AssertFoundAsync($"Setting {name}: set for all agents", Set(name, value), setting.RefusesCalls);
        await AssertFoundAsync($"Setting {name}: set for agent 1", $"insert into conf (name, value, agentnum) values ('{name}', '{value}', 1);", setting.RefusesCalls);
    }

    [Test]
    public Task Another_value_of_a_setting_does_not_matter() => AssertFoundAsync("", Set("cust_main-auto_agent_custid", "9YMMXXXXXXXX"));

    private static async Task AssertFoundAsync(string found, string rows, bool refuses = false)
    {
        await using var shop = await OpenAsync("UTC", AllPerformed, rows);
        await using var database = FreesideDatabase.Open(shop.Database.ConnectionString);
        var lacks = ReadinessCheck.Of(await database.UseAsync(CancellationToken.None));
        Assert.That(lacks.Select(l => $"{l.Kind} {l.Name}: {l.Use}"), Is.EqualTo(found.Length == 0 ? Array.Empty<string>() : [found]));
        Assert.That(lacks.Select(l => l.Consequence), Is.All.Not.Empty);
        Assert.That(lacks.Select(l => l.RefusesCalls), Is.All.EqualTo(refuses));
    }
}
