using Freeside.Tests.Support;
using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Api.Events;

/// <summary>The cases the original was observed at.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ObservedEventTests
{
    [Test]
    public async Task E01_without_events_there_is_an_invoice_and_nothing_else()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"));
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("30.00 [1 0.00/30.00 01-15→02-15]"));
        Assert.That(await shop.EventsAsync(), Is.Empty);
    }

    [TestCase("01-25 10:28:59", ExpectedResult = "no")]
    [TestCase("01-25 10:29:00", ExpectedResult = "2024-01-25 10:29:00")]
    public async Task<string> E02_an_age_is_full_a_minute_early(string moment)
    {
        await using var shop = await OpenAsync(
            "UTC", Monthly("0", "30.00"), Reasons, Event(1, "cust_bill", "suspend", "reasonnum=5", "cust_bill_age age=10d; cust_bill_owed owed=0.00; once"));
        await shop.BillAsync("01-15");
        await shop.BillAsync(moment);
        return (await shop.TellAsync($"case when susp is null then 'no' else {shop.Moment("susp")} end", "from cust_pkg"));
    }

    [TestCase("03-15", ExpectedResult = "no")]
    [TestCase("03-16 10:29", ExpectedResult = "yes")]
    public async Task<string> E03_a_month_is_over_by_the_calendar_and_by_30_days(string moment)
    {
        await using var shop = await OpenAsync(
            "UTC", Monthly("0", "30.00"), Reasons, Event(1, "cust_bill", "suspend", "reasonnum=5", "cust_bill_age age=1m; once"));
        await shop.BillAsync("02-15");
        await shop.BillAsync(moment);
        return await shop.TellAsync("case when susp is null then 'no' else 'yes' end", "from cust_pkg");
    }

    [Test]
    public async Task E04_a_card_without_a_gateway_fails_and_nobody_hears_of_it()
    {
        await using var shop = await OpenAsync(
            "UTC", Monthly("0", "30.00"), "update cust_main set payby = 'CARD';", Event(1, "cust_bill", "cust_bill_realtime_card", "", "payby payby=CARD|; once"));
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("30.00 [1 0.00/30.00 01-15→02-15]"));
        Assert.That(await shop.BillAsync("01-16"), Is.Empty);
        Assert.That(await shop.EventsAsync(), Is.EqualTo(
            "1 about 11: failed Error running cust_bill_realtime_card action: Real-time processing not enabled\n; "
            + "1 about 11: failed Error running cust_bill_realtime_card action: Real-time processing not enabled\n"));
    }

    [Test]
    public async Task E05_a_batched_card_is_put_into_the_batch_again()
    {
        await using var shop = await OpenAsync(
            "UTC",
            Monthly("0", "30.00"),
            "update cust_main set payby = 'CARD', payinfo = '4111111111111111', paydate = '2030-11-01';",
            Event(1, "cust_bill", "cust_bill_batch"));
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("30.00 [1 0.00/30.00 01-15→02-15]"));
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 11: done"));
        Assert.That(await shop.BillAsync("01-16"), Is.Empty);
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 11: failed; 1 about 11: done"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', batchnum, payby, status, (select string_agg(concat_ws(' ', custnum, invnum, amount), ',') from cust_pay_batch))", "from pay_batch"),
            Is.EqualTo("1 CARD O 2 11 30.00"));
    }

    [Test]
    public async Task E06_a_paid_invoice_is_not_charged_and_still_tried_again()
    {
        await using var shop = await OpenAsync(
            "UTC",
            Monthly("0", "30.00"),
            "update cust_main set payby = 'CARD'; insert into cust_pay (paynum, custnum, paid, payby, _date) values (1, 2, 95.00, 'CASH', 0);",
            Event(1, "cust_bill", "cust_bill_realtime_card"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 11: done not run (balance -65.00)"));
        await shop.BillAsync("01-16");
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 11: failed not run (balance -65.00); 1 about 11: done not run (balance -65.00)"));
    }

    [Test]
    public async Task E07_what_is_checked_monthly_is_not_run()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), Event(1, "cust_main", "addpost", freq: "1m"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.Empty);
    }

    // The original can bill nobody then.
    [TestCase("conjure", "once")]
    [TestCase("addpost", "moon_is_full")]
    [TestCase("addpost", "balance balance=much")]
    public async Task E08_an_unknown_action_or_condition_blocks_nobody(string action, string condition)
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), Event(1, "cust_main", action, "", condition));
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("30.00 [1 0.00/30.00 01-15→02-15]"));
        Assert.That(await shop.EventsAsync(), Is.Empty);
    }

    [Test]
    public async Task E09_a_package_is_billed_and_cancelled_in_the_same_call()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), Reasons, Event(1, "cust_pkg", "pkg_cancel", "reasonnum=4"));
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("30.00 [1 0.00/30.00 01-15→02-15]"));
        Assert.That(await shop.AskAsync(shop.Moment("cancel"), "from cust_pkg"), Is.EqualTo("01-15"));
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 1: done"));
    }

    // The original keeps the fee.
    [Test]
    public async Task E10_a_refused_call_leaves_no_event_behind()
    {
        await using var shop = await OpenAsync(
            "UTC", Monthly("0", "-5.00"), Event(1, "cust_main", "fee", "charge=5.00; reason=Late fee"));
        Assert.That(await shop.BillAsync("01-15"), Does.StartWith("Error billing custnum 2: negative recur -5.00"));
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_event") + await shop.TellAsync("count(*)::text", "from cust_pkg"), Is.EqualTo("01"));
    }

    [Test]
    public async Task F03_a_late_fee_is_billed_in_the_same_call()
    {
        await using var shop = await OpenAsync(
            "UTC",
            Monthly("0", "30.00"),
            Event(1, "cust_bill", "fee", "charge=5.00; reason=Late fee", "cust_bill_age age=5d; cust_bill_owed owed=0.00; once"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.BillAsync("01-21"), Is.EqualTo("5.00 [201 5.00/0.00]"));
        Assert.That(await shop.BillAsync("01-22"), Is.Empty);
        Assert.That(
            await shop.TellAsync("concat_ws(' ', pkg, comment, freq, plan, disabled, family_pkgpart = pkgpart)", "from part_pkg where pkgpart > 1"),
            Is.EqualTo("Late fee $5.00 0 flat Y t"));
    }
}
