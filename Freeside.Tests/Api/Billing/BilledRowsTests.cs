using static Freeside.Tests.Support.ChargeShop;

namespace Freeside.Tests.Api.Billing;

/// <summary>What <c>bill_now</c> stores beside lines: balances, details, sections, applied money, dates of packages.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class BilledRowsTests
{
    private const string Balances = "concat_ws(' ', charged, billing_balance, previous_balance)";

    [TestCase("999999")]
    [TestCase("")]
    public async Task B01_nobody_of_that_number(string custnum)
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"));
        Assert.That(await shop.BillAsync("01-15", custnum), Is.EqualTo("Unknown custnum"));
    }

    [Test]
    public async Task B02_what_was_owed_before_is_on_the_invoice()
    {
        await using var shop = await OpenAsync("UTC", Monthly("25.00", "30.00"));
        await shop.BillAsync("01-15");
        await shop.BillAsync("02-15");
        Assert.That(await shop.TellAsync(Balances, "from cust_bill order by invnum"), Is.EqualTo("55.00 0.00 0.00; 30.00 55.00 55.00"));
    }

    [Test]
    public async Task Of_invoices_made_together_the_first_is_the_one_before()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), Ordered(2, 1, columns: "separate_bill = 'Y'"), Ordered(3, 1, columns: "separate_bill = 'Y'"));
        await shop.BillAsync("01-15");
        await shop.BillAsync("02-15");
        Assert.That(
            await shop.TellAsync(Balances, "from cust_bill order by invnum"),
            Is.EqualTo("30.00 0.00 0.00; 30.00 30.00 30.00; 30.00 60.00 30.00; 30.00 90.00 30.00; 30.00 120.00 120.00; 30.00 150.00 120.00"));
    }

    [Test]
    public async Task B09_of_an_hour_that_comes_twice_the_first()
    {
        await using var shop = await OpenAsync("America/New_York", Sold(1, "1", "flat", "recur_fee=30.00"), Ordered(1, 1, "10-03 01:30"));
        await shop.BillAsync("10-03 01:30");
        Assert.That(await shop.TellAsync("(to_timestamp(bill) at time zone 'UTC')::text", "from cust_pkg"), Is.EqualTo("2024-11-03 05:30:00"));
    }

    [TestCase("", ExpectedResult = "", TestName = "B14_a_waived_one_time_charge_is_never_set_up")]
    public async Task<string> Waived(string made)
    {
        await using var shop = await OpenAsync("UTC", Sold(1, "0", "flat", "setup_fee=9.00"), Ordered(1, 1, columns: "waive_setup = 'Y'"));
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo(made));
        return await shop.TellAsync("concat_ws(' ', setup, bill, last_bill)", "from cust_pkg");
    }

    [Test]
    public async Task B20_dates_move_though_nothing_is_billed()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "0"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.AskAsync(shop.Moment("bill"), "from cust_pkg"), Is.EqualTo("02-15"));
    }

    [Test]
    public async Task B23_whoever_pays_nothing_is_not_even_set_up()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), "update cust_main set payby = 'COMP';");
        Assert.That(await shop.BillAsync("01-15"), Is.Empty);
        Assert.That(await shop.TellAsync("concat_ws(' ', setup, bill)", "from cust_pkg"), Is.Empty);
    }

    [TestCase("", ExpectedResult = "- Cat A", TestName = "B34_a_section")]
    [TestCase("separate_usage", ExpectedResult = "S Cat A; R Cat A; U Cat A", TestName = "B34_a_section_with_usage_apart")]
    public async Task<string> Sections(string setting)
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), """
            insert into pkg_category (categorynum, categoryname) values (3, 'Cat A');
            insert into pkg_class (classnum, classname, categorynum) values (4, 'Class', 3);
            update part_pkg set classnum = 4;
            """, setting.Length > 0 ? Set(setting) : "select 1");
        await shop.BillAsync("01-15");
        return await shop.TellAsync("coalesce(type, '-') || ' ' || section", "from cust_bill_pkg_display order by billpkgdisplaynum");
    }

    [Test]
    public async Task B35_further_texts_of_a_one_time_charge()
    {
        await using var shop = await OpenAsync("UTC", Sold(1, "0", "flat", "setup_fee=9.00 additional_count=2 additional_info0=A additional_info1=B"), Ordered(1, 1),
            "insert into cust_pkg_detail (pkgnum, detail, detailtype, weight) values (1, 'Of the package', 'I', 0), (1, 'Not shown', 'C', 0);");
        await shop.BillAsync("01-15");
        Assert.That(await shop.TellAsync("detail", "from cust_bill_pkg_detail order by detailnum"), Is.EqualTo("A; B; Of the package"));
    }

    [Test]
    public async Task B36_a_text_that_cannot_be_stored_stops_everything()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"),
            "insert into cust_pkg_detail (pkgnum, detail, detailtype, weight) values (1, 'a|b', 'I', 0);");
        Assert.That(await shop.BillAsync("01-15"), Does.StartWith(
            "Error billing custnum 2: can't create invoice for customer #2: can't create invoice line item: error inserting cust_bill_pkg_detail: illegal_or_empty_text detail: a|b"));
        Assert.That(await shop.TellAsync("concat_ws(' ', setup, bill)", "from cust_pkg"), Is.Empty);
    }

    [TestCase(35, ExpectedResult = "50.00 -35.00: setup 17.50, recur 17.50", TestName = "B37_money_that_does_not_suffice_is_shared")]
    [TestCase(75, ExpectedResult = "50.00 -75.00: setup 20.00, recur 30.00", TestName = "B38_money_that_suffices")]
    public async Task<string> Paid(int paid)
    {
        await using var shop = await OpenAsync("UTC", Monthly("20.00", "30.00"),
            $"insert into cust_pay (paynum, custnum, _date, paid, payby) values (1, 2, 0, {paid}, 'CASH');");
        await shop.BillAsync("01-15");
        return await shop.TellAsync(
            "concat_ws(' ', charged, billing_balance) || ': ' || (select string_agg(setuprecur || ' ' || amount, ', ' order by setuprecur desc) from cust_bill_pay_pkg)",
            "from cust_bill");
    }

    [TestCase("", ExpectedResult = "3600 720 0", TestName = "What_may_be_used_is_set_back")]
    [TestCase("usage_rollover=1", ExpectedResult = "3700  2", TestName = "Or_added_to_what_is_left")]
    public async Task<string> Limits(string option)
    {
        await using var shop = await OpenAsync("UTC", Sold(1, "1", "flat", "recur_fee=30.00 seconds=3600 " + option), Ordered(1, 1), """
            insert into part_svc (svcpart, svc, svcdb) values (3, 'Account', 'svc_acct');
            insert into cust_svc (svcnum, pkgnum, svcpart) values (41, 1, 3);
            insert into svc_acct (svcnum, username, domsvc, seconds) values (41, 'joe', 0, 100);
            """);
        await shop.BillAsync("01-15");
        return await shop.TellAsync("concat(seconds, ' ', seconds_threshold, ' ', (select count(*) from h_svc_acct))", "from svc_acct");
    }

    [Test]
    public async Task Minutes_are_granted_anew()
    {
        await using var shop = await OpenAsync("UTC", Sold(1, "1", "voip_cdr", "recur_fee=30.00"), Ordered(1, 1),
            "insert into part_pkg_usage (pkgusagepart, pkgpart, minutes, priority, rollover) values (1, 1, 100, 1, null), (2, 1, 50, 2, 'Y');");
        await shop.BillAsync("01-15");
        await shop.RunAsync("update cust_pkg_usage set minutes = 7");
        await shop.BillAsync("02-15");
        Assert.That(await shop.TellAsync("minutes::text", "from cust_pkg_usage order by pkgusagepart"), Is.EqualTo("100; 57"));
    }

    [Test]
    public async Task What_is_owed_for_a_package_goes_over_to_the_one_that_takes_its_place()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), Set("pkg-balances"));
        await shop.BillAsync("01-15");
        await shop.ChangeAsync("""
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, setup, last_bill, bill, change_date, change_pkgnum)
                select 2, 2, 1, 12, setup, last_bill, bill, @01-20@, 1 from cust_pkg where pkgnum = 1;
            update cust_pkg set cancel = @01-20@ where pkgnum = 1;
            """);
        Assert.That(await shop.BillAsync("01-21"), Is.EqualTo("30.00 [2 0.00/30.00 Previous Balance, Definition 1]"));
        Assert.That(await shop.BillAsync("01-22"), Is.Empty);
        Assert.That(await shop.TellAsync("concat_ws(' ', amount, pkgnum, r.reason)", "from cust_credit join reason r using (reasonnum)"),
            Is.EqualTo("30.00 1 Package balance transfer"));
    }
}
