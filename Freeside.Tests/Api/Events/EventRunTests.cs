using Freeside.Tests.Support;
using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Api.Events;

/// <summary>How events are found, noted and run.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class EventRunTests
{
    private const string History = "format('%s %s %s', history_action, eventpart, status)";

    [Test]
    public async Task All_are_noted_before_the_first_is_run()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), Event(1, "cust_main", "addpost"), Event(2, "cust_bill", "cust_bill_comp"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.TellAsync(History, "from h_cust_event order by historynum"), Is.EqualTo(
            "insert 2 new; insert 1 new; replace_old 2 new; replace_new 2 failed; replace_old 1 new; replace_new 1 done"));
    }

    [Test]
    public async Task The_younger_age_comes_first_then_the_lower_weight()
    {
        await using var shop = await OpenAsync(
            "UTC",
            Monthly("0", "30.00"),
            Event(1, "cust_bill", "cust_bill_comp", "", "cust_bill_age age=2d", weight: 1),
            Event(2, "cust_bill", "cust_bill_comp", "", "cust_bill_age age=1d", weight: 5),
            Event(3, "cust_bill", "cust_bill_comp", "", "cust_bill_age age=1d", weight: 4));
        await shop.BillAsync("01-15");
        await shop.BillAsync("01-20");
        Assert.That(await shop.TellAsync("eventpart::text", "from cust_event order by eventnum"), Is.EqualTo("3; 2; 1"));
    }

    // Both are due; when the second is looked at once more, nothing is left to suspend that it could be about.
    [Test]
    public async Task What_another_event_has_settled_is_not_done_and_leaves_only_its_history()
    {
        await using var shop = await OpenAsync(
            "UTC",
            Monthly("0", "30.00"),
            Reasons,
            Event(1, "cust_pkg", "pkg_suspend", "reasonnum=5", "pkg_status status=active|; once", weight: 1),
            Event(2, "cust_pkg", "pkg_cancel", "reasonnum=4", "pkg_status status=active|; once", weight: 2));
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 1: done"));
        Assert.That(await shop.TellAsync(History, "from h_cust_event order by historynum"), Is.EqualTo(
            "insert 1 new; insert 2 new; replace_old 1 new; replace_new 1 done; delete 2 new"));
    }

    [Test]
    public async Task An_event_that_waits_between_two_tries_never_runs()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), Event(1, "cust_main", "addpost", "", "every retry_delay=1d max_tries=3"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.Empty);
        Assert.That(await shop.TellAsync(History, "from h_cust_event order by historynum"), Is.EqualTo("insert 1 new; delete 1 new"));
    }

    [TestCase("2", ExpectedResult = "")]
    [TestCase("1", ExpectedResult = "1 about 2: done")]
    [TestCase("null", ExpectedResult = "1 about 2: done")]
    public async Task<string> Another_agents_events_are_not_run(string agentnum)
    {
        await using var shop = await OpenAsync(
            "UTC", Monthly("0", "30.00"), Event(1, "cust_main", "addpost"), $"update part_event set agentnum = {agentnum};");
        await shop.BillAsync("01-15");
        return await shop.EventsAsync();
    }

    [Test]
    public async Task What_is_left_to_the_original_is_not_noted()
    {
        await using var shop = await OpenAsync(
            "UTC",
            Monthly("0", "30.00"),
            "insert into agent_payment_gateway (agentnum, gatewaynum) values (1, 1); update cust_main set payby = 'CARD';",
            Event(1, "cust_bill", "cust_bill_send"),
            Event(2, "cust_bill", "cust_bill_realtime_card"));
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("30.00 [1 0.00/30.00 01-15→02-15]"));
        Assert.That(await shop.TellAsync("count(*)::text", "from h_cust_event"), Is.EqualTo("0"));
    }

    [TestCase("", ExpectedResult = "1 about 2: done")]
    [TestCase("cancelled_cust-noevents", ExpectedResult = "")]
    public async Task<string> Customers_without_packages_have_events_unless_a_setting_says_otherwise(string setting)
    {
        await using var shop = await OpenAsync(
            "UTC", Monthly("0", "30.00", "cancel = @01-10@"), Event(1, "cust_main", "addpost"), setting.Length == 0 ? "select 1;" : Set(setting));
        await shop.BillAsync("01-15");
        return await shop.EventsAsync();
    }

    [Test]
    public async Task Of_complimentary_customers_only_what_is_due_after_billing_is_run()
    {
        await using var shop = await OpenAsync(
            "UTC",
            Monthly("0", "30.00"),
            "update cust_main set payby = 'COMP';",
            Event(1, "cust_main", "fee", "charge=5.00; reason=Late fee"),
            Event(2, "cust_main", "addpost"));
        Assert.That(await shop.BillAsync("01-15"), Is.Empty);
        Assert.That(await shop.EventsAsync(), Is.EqualTo("2 about 2: done"));
    }

    [Test]
    public async Task Sixteen_at_once_run_an_event_once()
    {
        await using var shop = await OpenAsync(
            "UTC", Monthly("0", "30.00"), Event(1, "cust_bill", "fee", "charge=5.00; reason=Late fee", "cust_bill_age age=5d; once"));
        await shop.BillAsync("01-15");
        shop.Clock.Now = shop.Clock.Now.AddDays(6);
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => shop.BillAgainAsync()));
        Assert.That(answers, Is.All.Empty);
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 11: done"));
        Assert.That(await shop.TellAsync("charged::text", "from cust_bill order by invnum"), Is.EqualTo("30.00; 5.00"));
    }

    [Test]
    public async Task The_ledger_stays_sound()
    {
        await using var shop = await OpenAsync(
            "UTC",
            Monthly("10.00", "30.00"),
            Reasons,
            "insert into cust_main_county (country, state, tax, exempt_amount) values ('US', 'TX', 8.25, 0);"
            + "insert into part_pkg_option (pkgpart, optionname, optionvalue) values (1, 'unused_credit_cancel', '1');",
            Set("cancel_credit_type", "Credits"),
            Event(1, "cust_bill", "fee", "charge=5.00; reason=Late fee", "cust_bill_age age=5d; cust_bill_owed owed=0.00; once"),
            Event(2, "cust_bill", "cust_bill_fee_percent", "percent=2; reason=Interest", "cust_bill_age age=5d; once_every run_delay=1d"),
            Event(3, "cust_bill", "suspend", "reasonnum=5", "cust_bill_age age=10d; once"),
            Event(4, "cust_pkg", "pkg_cancel", "reasonnum=4", "balance_age age=20d balance=0.00; once"),
            Event(5, "cust_main", "apply", "", "", weight: 90),
            Event(6, "cust_main", "writeoff", "reasonnum=6", "balance_age age=40d balance=0.00; once"));
        foreach (var moment in new[] { "01-15", "01-21", "01-26", "02-05", "02-06", "02-26", "03-30" })
            Assert.That(await shop.BillAsync(moment), Does.Not.Contain("Error").And.Not.EqualTo("fault"));
        Assert.That(await Audit.OfAsync(shop.Database.ConnectionString), Is.Empty);
        Assert.That(await shop.TellAsync("distinct status", "from cust_event"), Is.EqualTo("done"));
    }
}
