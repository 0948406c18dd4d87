using Freeside.Tests.Support;

namespace Freeside.Tests.Api.Life;

/// <summary>Packages that are suspended and resumed while <c>bill_now</c> runs: reasons, fees, what is supplemental.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SuspendingTests
{
    private const string Adjourned = """
        update cust_pkg set adjourn = @01-20@ where pkgnum = 1;
        insert into cust_pkg_reason (pkgnum, reasonnum, action, otaker, date) values (1, 5, 'A', 'someone', @01-20@);
        insert into part_fee (feepart, itemdesc, amount, percent, basis, setuprecur) values (7, 'Fee', 7.50, 0, 'charged', 'setup');
        """;

    private const string Suspended = """
        update cust_pkg set susp = @01-20@, resume = @02-01@ where pkgnum = 1;
        insert into cust_pkg_reason (num, pkgnum, reasonnum, action, otaker, date) values (9, 1, 5, 'S', 'someone', @01-20@);
        insert into part_fee (feepart, itemdesc, amount, percent, basis, setuprecur) values (7, 'Fee', 7.50, 0, 'charged', 'setup');
        """;

    [Test]
    public async Task P27_a_prepaid_package_is_suspended_when_it_has_run_out()
    {
        await using var shop = await BillingShop.OpenAsync("update part_pkg set plan = 'prepaid'");
        await shop.BillAsync("01-15 10:30");
        Assert.That(await shop.BillAsync("02-15 10:30:01"), Is.Empty);
        Assert.That(await shop.PackageAsync("susp bill"), Is.EqualTo("02-15 10:30 | 02-15 10:30"));
    }

    [Test]
    public async Task The_reason_to_adjourn_is_the_reason_to_suspend_however_late_it_is_done()
    {
        await using var shop = await BillingShop.BilledAsync(Adjourned);
        Assert.That(await shop.BillAsync("01-21"), Is.Empty);
        Assert.That(await shop.ReasonsAsync(), Is.EqualTo("1 A 01-20 00:00 5 someone; 1 S 01-21 00:00 5 someone"));
    }

    [Test]
    public async Task A_reason_for_later_is_none_for_a_package_that_has_run_out()
    {
        await using var shop = await BillingShop.BilledAsync(Adjourned, "update part_pkg set plan = 'prepaid'; update cust_pkg set adjourn = @03-01@, bill = @01-20@; update cust_pkg_reason set date = @03-01@");
        Assert.That(await shop.BillAsync("01-21"), Is.Empty);
        Assert.That(await shop.ReasonsAsync(), Is.EqualTo("1 A 03-01 00:00 5 someone"));
    }

    [Test]
    public async Task A_fee_of_this_call_is_on_its_invoice()
    {
        await using var shop = await BillingShop.BilledAsync(Adjourned, "update reason set feepart = 7 where reasonnum = 5");
        Assert.That(await shop.BillAsync("01-21"), Is.Empty);
        Assert.That(await shop.PackageAsync("susp"), Is.EqualTo("01-21 00:00"));
        Assert.That(await shop.InvoicesAsync(), Does.EndWith("; 7.50: 7.50/0.00 →"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', feepart, billpkgnum)", "from cust_pkg_reason_fee"),
            Is.EqualTo(await shop.TellAsync("concat_ws(' ', feepart, billpkgnum)", "from cust_bill_pkg where feepart = 7")));
    }

    [TestCase("feepart = 7", "7 2 -")]
    [TestCase("feepart = 7, fee_hold = 'Y'", "7 2 Y")]
    [TestCase("feepart = 7, fee_on_unsuspend = 'Y'", "")]
    [TestCase("feepart = 8", "")]
    public async Task F01_a_reason_may_ask_for_a_fee(string terms, string fee)
    {
        await using var shop = await BillingShop.BilledAsync(Adjourned, $"update reason set {terms} where reasonnum = 5", "update cust_main set payby = 'COMP'");
        Assert.That(await shop.BillAsync("01-21"), Is.Empty);
        Assert.That(await shop.TellAsync("concat_ws(' ', feepart, pkgreasonnum, coalesce(nextbill, '-'))", "from cust_pkg_reason_fee"), Is.EqualTo(fee));
    }

    [Test]
    public async Task Or_for_one_when_the_suspension_ends()
    {
        await using var shop = await BillingShop.BilledAsync(Suspended, "update reason set feepart = 7, fee_on_unsuspend = 'Y'", "update cust_main set payby = 'COMP'");
        Assert.That(await shop.BillAsync("02-01"), Is.Empty);
        Assert.That(await shop.TellAsync("concat_ws(' ', feepart, pkgreasonnum)", "from cust_pkg_reason_fee"), Is.EqualTo("7 9"));
    }

    [Test]
    public async Task Or_for_a_package()
    {
        await using var shop = await BillingShop.BilledAsync(
            Suspended, "update reason set unsuspend_pkgpart = 3; insert into type_pkgs (typenum, pkgpart) values (1, 3)");
        Assert.That(await shop.BillAsync("02-01"), Is.Empty);
        Assert.That(await shop.PackageAsync("pkgpart order_date setup locationnum", 201), Is.EqualTo("3 | 02-01 00:00 | 02-01 00:00 | 11"));
        Assert.That(await shop.InvoicesAsync(), Does.EndWith("; 15.00: 15.00/0.00 →"));
        Assert.That(await shop.TellAsync("refnum::text", "from pkg_referral where pkgnum = 201"), Is.EqualTo("1"));
    }

    [Test]
    public async Task Which_may_wait_for_the_next_bill()
    {
        await using var shop = await BillingShop.BilledAsync(
            Suspended, "update reason set unsuspend_pkgpart = 3, unsuspend_hold = 'Y'; insert into type_pkgs (typenum, pkgpart) values (1, 3)");
        Assert.That(await shop.BillAsync("02-01"), Is.Empty);
        Assert.That(await shop.PackageAsync("start_date setup", 201), Is.EqualTo("02-15 10:30 | -"));
    }

    [TestCase("update reason set unsuspend_pkgpart = 99", "Unsuspend package definition 99 not found.")]
    [TestCase("update reason set unsuspend_pkgpart = 3", "inserting cust_pkg (transaction rolled back): agent 1:Shop can't purchase pkgpart 3")]
    [TestCase("update reason set feepart = 8, fee_on_unsuspend = 'Y'", "Can't find cust_pkg_reason_fee.feepart 8 in part_fee.feepart")]
    public async Task What_a_reason_asks_for_must_be_there(string rows, string why)
    {
        await using var shop = await BillingShop.BilledAsync(Suspended, rows);
        Assert.That(await shop.BillAsync("02-01"), Is.EqualTo($"Error resuming custnum 2: pkgnum 1: {why}"));
        Assert.That(await shop.PackageAsync("susp"), Is.EqualTo("01-20 00:00"));
    }

    [Test]
    public async Task What_is_supplemental_is_suspended_and_resumed_with_its_main_package()
    {
        await using var shop = await BillingShop.BilledAsync("""
            insert into part_pkg_link (pkglinknum, src_pkgpart, dst_pkgpart, link_type) values (1, 1, 2, 'supp');
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, main_pkgnum, pkglinknum, setup, bill, adjourn, resume) values (2, 2, 2, 11, 1, 1, 5, @04-15@, @01-20@, @02-01@);
            """);
        Assert.That(await shop.BillAsync("01-20"), Is.Empty);
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg where susp is not null"), Is.EqualTo("2"));
        Assert.That(await shop.BillAsync("02-01"), Is.Empty);
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg where susp is not null"), Is.EqualTo("0"));
    }

    [Test]
    public async Task A_cancelled_supplemental_package_stands_in_the_way()
    {
        await using var shop = await BillingShop.BilledAsync("""
            update cust_pkg set adjourn = @01-20@ where pkgnum = 1;
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, main_pkgnum, pkglinknum, cancel) values (2, 2, 2, 11, 1, 1, 5);
            """);
        Assert.That(
            await shop.BillAsync("01-20"),
            Is.EqualTo("Error adjourning custnum 2: pkgnum 1: suspending supplemental pkg#2: Can't suspend cancelled package 2"));
    }

    [TestCase("", "service 1 (Phone line) is exported, and this program runs no exports; do this in Freeside")]
    [TestCase("Y", "")]
    public async Task Services_whose_exports_must_hear_of_it_stand_in_the_way(string noSuspend, string why)
    {
        await using var shop = await BillingShop.BilledAsync(Adjourned, $"""
            insert into cust_svc (svcnum, pkgnum, svcpart) values (1, 1, 2);
            insert into part_export (exportnum, machine, exporttype, no_suspend) values (1, 'x', 'x', nullif('{noSuspend}', ''));
            insert into export_svc (exportnum, svcpart) values (1, 2);
            """);
        Assert.That(await shop.BillAsync("01-20"), Is.EqualTo(why.Length == 0 ? "" : $"Error adjourning custnum 2: pkgnum 1: {why}"));
    }

    [Test]
    public async Task A_suspension_may_be_billed_like_a_cancellation()
    {
        await using var shop = await BillingShop.OpenAsync(
            BillingShop.Option("recur_temporality", "preceding"),
            BillingShop.Option("bill_recur_on_cancel"),
            BillingShop.Option("bill_suspend_as_cancel"),
            "update cust_pkg set adjourn = @02-21@");
        await shop.BillAsync("01-15 10:30");
        await shop.BillAsync("02-15 10:30");
        Assert.That(await shop.BillAsync("02-21 00:00"), Is.Empty);
        Assert.That(await shop.InvoicesAsync(), Does.EndWith("; 30.00: 0.00/30.00 02-15 10:30→02-21 00:00"));
    }
}
