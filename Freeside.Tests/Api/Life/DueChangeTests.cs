using Freeside.Tests.Support;

namespace Freeside.Tests.Api.Life;

/// <summary>The observed cases of packages that expire, are suspended and resumed while <c>bill_now</c> runs, by their numbers.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class DueChangeTests
{
    [Test]
    public async Task S01_a_suspended_package_is_not_billed()
    {
        await using var shop = await BillingShop.BilledAsync("update cust_pkg set susp = @02-01@");
        Assert.That(await shop.BillAsync("03-20"), Is.Empty);
        Assert.That(await shop.InvoicesAsync(), Is.EqualTo("30.00: 0.00/30.00 01-15 10:30→02-15 10:30"));
    }

    [Test]
    public async Task S02_unless_it_is_to_be_billed_while_suspended()
    {
        await using var shop = await BillingShop.BilledAsync(
            "update cust_pkg set susp = @02-01@; insert into cust_pkg_option (pkgnum, optionname, optionvalue) values (1, 'suspend_bill', 'Y')");
        Assert.That(await shop.BillAsync("03-20"), Is.Empty);
        Assert.That(await shop.InvoicesAsync(), Does.EndWith("60.00: 0.00/30.00 02-15 10:30→03-15 10:30, 0.00/30.00 03-15 10:30→04-15 10:30"));
    }

    [Test]
    public async Task S03_a_package_on_hold_waits()
    {
        await using var shop = await BillingShop.OpenAsync("update cust_pkg set susp = order_date");
        Assert.That(await shop.BillAsync("01-15 10:30"), Is.Empty);
        Assert.That(await shop.PackageAsync("setup susp"), Is.EqualTo("- | 01-15 10:30"));
    }

    [Test]
    public async Task S04_a_package_is_suspended_on_its_day_and_not_billed()
    {
        await using var shop = await BillingShop.BilledAsync("update cust_pkg set adjourn = @02-15 10:30@");
        Assert.That(await shop.BillAsync("02-15 10:30"), Is.Empty);
        Assert.That(await shop.PackageAsync("susp adjourn bill"), Is.EqualTo("02-15 10:30 | 02-15 10:30 | 02-15 10:30"));
        Assert.That(await shop.InvoicesAsync(), Does.Not.Contain(";"));
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg_reason"), Is.EqualTo("0"));
    }

    [Test]
    public async Task S05_what_is_not_used_is_given_back_and_applied()
    {
        await using var shop = await BillingShop.BilledAsync(BillingShop.Option("unused_credit_cancel"), "update cust_pkg set expire = @01-31 10:30@");
        Assert.That(await shop.BillAsync("01-31 10:30"), Is.Empty);
        Assert.That(await shop.PackageAsync("cancel"), Is.EqualTo("01-31 10:30"));
        Assert.That(await shop.CreditsAsync(), Is.EqualTo("14.52 Credit for unused time on Line"));
        Assert.That(await shop.TellAsync("amount::text", "from cust_credit_bill"), Is.EqualTo("14.52"));
    }

    [Test]
    public async Task S06_unused_time_counts_from_the_run_not_from_the_expiration()
    {
        await using var shop = await BillingShop.OpenAsync(BillingShop.Fee("31.00"), BillingShop.Option("unused_credit_cancel"));
        await shop.BillAsync("01-15 10:30");
        await shop.RunAsync($"update cust_pkg set expire = {BillingShop.At("01-31 10:30", TimeZoneInfo.Utc)}");
        Assert.That(await shop.BillAsync("02-03 10:30"), Is.Empty);
        Assert.That(await shop.PackageAsync("cancel expire"), Is.EqualTo("02-03 10:30 | 01-31 10:30"));
        Assert.That(await shop.CreditsAsync(), Is.EqualTo("12.00 Credit for unused time on Line"));
    }

    [Test]
    public async Task S07_a_package_that_is_resumed_is_billed_for_the_time_it_was_suspended()
    {
        await using var shop = await BillingShop.BilledAsync("update cust_pkg set susp = @01-20@, resume = @02-20@");
        Assert.That(await shop.BillAsync("02-20 00:00"), Is.Empty);
        Assert.That(await shop.PackageAsync("susp resume bill"), Is.EqualTo("- | - | 03-15 10:30"));
        Assert.That(await shop.InvoicesAsync(), Does.EndWith("30.00: 0.00/30.00 02-15 10:30→03-15 10:30"));
    }

    [Test]
    public async Task S08_unless_its_bill_date_moves_by_that_time()
    {
        await using var shop = await BillingShop.BilledAsync(
            BillingShop.Option("unsuspend_adjust_bill"), "update cust_pkg set susp = @01-20@, resume = @02-20@");
        Assert.That(await shop.BillAsync("02-20 00:00"), Is.Empty);
        Assert.That(await shop.PackageAsync("susp bill"), Is.EqualTo("- | 03-17 10:30"));
        Assert.That(await shop.InvoicesAsync(), Does.Not.Contain(";"));
    }

    [Test]
    public async Task S09_no_credit_can_be_given_without_a_kind_of_reason()
    {
        await using var shop = await SuspendedWithCreditAsync();
        Assert.That(
            await shop.BillAsync("02-01 10:30"),
            Is.EqualTo("Error adjourning custnum 2: pkgnum 1: Error crediting customer $14.00 for unused time on Line: reason type required"));
        Assert.That(await shop.PackageAsync("susp"), Is.EqualTo("-"));
    }

    [Test]
    public async Task S10_with_one_the_period_ends_and_a_new_one_begins_when_it_is_resumed()
    {
        await using var shop = await SuspendedWithCreditAsync(
            "insert into conf (name, value) values ('suspend_credit_type', '4')",
            BillingShop.Option("unsuspend_adjust_bill"),
            "update cust_pkg set resume = @02-05@");
        Assert.That(await shop.BillAsync("02-01 10:30"), Is.Empty);
        Assert.That(await shop.CreditsAsync(), Is.EqualTo("14.00 Credit for unused time on Line"));
        Assert.That(await shop.BillAsync("02-05 08:00"), Is.Empty);
        Assert.That(await shop.InvoicesAsync(), Does.EndWith("31.00: 0.00/31.00 02-05 08:00→03-05 08:00"));
    }

    [Test]
    public async Task S11_a_package_may_have_to_be_suspended_for_a_day_before_it_is_cancelled()
    {
        await using var shop = await BillingShop.BilledAsync(BillingShop.Option("delay_cancel"), "update cust_pkg set expire = @01-20@");
        Assert.That(await shop.BillAsync("01-20 06:00"), Is.Empty);
        Assert.That(await shop.PackageAsync("cancel susp expire"), Is.EqualTo("- | 01-20 06:00 | 01-21 06:00"));
        Assert.That(await shop.BillAsync("01-21 06:00"), Is.Empty);
        Assert.That(await shop.PackageAsync("cancel"), Is.EqualTo("01-21 06:00"));
    }

    [Test]
    public async Task S12_a_package_on_hold_gets_its_dates_when_it_begins()
    {
        await using var shop = await BillingShop.OpenAsync(
            BillingShop.Option("expire_months", "6"),
            BillingShop.Option("contract_end_months", "12"),
            "update cust_pkg set susp = order_date, resume = @01-20@");
        Assert.That(await shop.BillAsync("01-20 08:00"), Is.Empty);
        Assert.That(await shop.PackageAsync("setup susp expire contract_end"), Is.EqualTo("01-20 08:00 | - | 07-20 08:00 | 01-20 08:00"));
        Assert.That(await shop.InvoicesAsync(), Is.EqualTo("30.00: 0.00/30.00 01-20 08:00→02-20 08:00"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', history_action, expire is not null)", "from h_cust_pkg where history_action = 'replace_old' order by historynum limit 1"),
            Is.EqualTo("replace_old t"));
    }

    [Test]
    public async Task S13_what_is_supplemental_goes_with_its_main_package()
    {
        await using var shop = await BillingShop.BilledAsync("""
            insert into part_pkg_link (pkglinknum, src_pkgpart, dst_pkgpart, link_type) values (1, 1, 2, 'supp');
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, main_pkgnum, pkglinknum, setup, bill, expire) values (2, 2, 2, 11, 1, 1, 5, @04-15@, @01-21@);
            """);
        Assert.That(await shop.BillAsync("01-21"), Is.Empty);
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg where cancel is not null"), Is.EqualTo("2"));
    }

    [Test]
    public async Task S14_a_period_charged_when_it_is_over_is_charged_when_the_package_ends()
    {
        await using var shop = await BillingShop.OpenAsync(
            BillingShop.Option("recur_temporality", "preceding"), BillingShop.Option("bill_recur_on_cancel"), "update cust_pkg set expire = @02-20@");
        await shop.BillAsync("01-15 10:30");
        await shop.BillAsync("02-15 10:30");
        Assert.That(await shop.BillAsync("02-21 00:00"), Is.Empty);
        Assert.That(await shop.InvoicesAsync(), Does.EndWith("; 30.00: 0.00/30.00 02-15 10:30→02-21 00:00"));
        Assert.That(await shop.PackageAsync("cancel last_bill bill"), Is.EqualTo("02-21 00:00 | 02-15 10:30 | 03-15 10:30"));
    }

    [Test]
    public async Task S15_the_reason_to_expire_is_the_reason_to_cancel()
    {
        await using var shop = await BillingShop.BilledAsync("""
            update cust_pkg set expire = @01-20@;
            insert into cust_pkg_reason (pkgnum, reasonnum, action, otaker, date) values (1, 4, 'E', 'someone', @01-20@);
            """);
        Assert.That(await shop.BillAsync("01-21"), Is.Empty);
        Assert.That(await shop.ReasonsAsync(), Is.EqualTo("1 E 01-20 00:00 4 someone; 1 C 01-21 00:00 4 someone"));
    }

    private static async Task<BillingShop> SuspendedWithCreditAsync(params string[] rows)
    {
        var shop = await BillingShop.OpenAsync([BillingShop.Fee("31.00"), BillingShop.Option("unused_credit_suspend"), .. rows.Where(r => !r.StartsWith("update", StringComparison.Ordinal))]);
        await shop.BillAsync("01-15 10:30");
        await shop.RunAsync($"update cust_pkg set adjourn = {BillingShop.At("02-01", TimeZoneInfo.Utc)}");
        foreach (var row in rows.Where(r => r.StartsWith("update", StringComparison.Ordinal)))
            await shop.RunAsync(row.Replace("@02-05@", $"{BillingShop.At("02-05", TimeZoneInfo.Utc)}", StringComparison.Ordinal));
        return shop;
    }
}
