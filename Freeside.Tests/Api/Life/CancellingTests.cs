using Freeside.Tests.Support;
using Freeside.XmlRpc.Api;

namespace Freeside.Tests.Api.Life;

/// <summary>Packages that are cancelled while <c>bill_now</c> runs, with all that hangs on them.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CancellingTests
{
    private const string Expires = "update cust_pkg set expire = @01-20@ where pkgnum = 1;";

    [Test]
    public async Task Services_end_with_their_history()
    {
        await using var shop = await BillingShop.BilledAsync(Expires, """
            insert into cust_svc (svcnum, pkgnum, svcpart) values (1, 1, 2), (2, 1, 2);
            insert into svc_phone (svcnum, countrycode, phonenum) values (1, '1', '3125550001');
            """);
        Assert.That(await shop.BillAsync("01-20"), Is.Empty);
        Assert.That(await shop.TellAsync("(select count(*) from cust_svc) + (select count(*) from svc_phone) || ''", ""), Is.EqualTo("0"));
        Assert.That(await shop.TellAsync("concat_ws(' ', history_action, svcnum)", "from h_cust_svc order by historynum"), Is.EqualTo("delete 2; delete 1"), "what has no row of its own comes first");
        Assert.That(await shop.TellAsync("concat_ws(' ', history_action, phonenum)", "from h_svc_phone order by historynum"), Is.EqualTo("delete 3125550001"));
    }

    [Test]
    public async Task Services_of_every_kind_this_program_knows_end_lightest_first()
    {
        await using var shop = await BillingShop.BilledAsync(Expires, """
            insert into part_svc (svcpart, svc, svcdb) values (3, 'Account', 'svc_acct'), (4, 'Domain', 'svc_domain'), (5, 'Other', 'svc_external'),
                (6, 'Line', 'svc_broadband'), (7, 'Forward', 'svc_forward'), (8, 'Site', 'svc_www');
            insert into cust_svc (svcnum, pkgnum, svcpart) values (2, 1, 2), (3, 1, 3), (4, 1, 4), (5, 1, 5), (6, 1, 6), (7, 1, 7), (8, 1, 8), (9, 1, 4);
            insert into svc_phone (svcnum, countrycode, phonenum) values (2, '1', '3125550001');
            insert into svc_acct (svcnum, username, _password, domsvc) values (3, 'joe', 'x', 4);
            insert into svc_domain (svcnum, domain) values (4, 'example.com');
            insert into svc_external (svcnum) values (5);
            insert into svc_broadband (svcnum) values (6);
            insert into svc_forward (svcnum, srcsvc, dst) values (7, 3, 'ab.com');
            insert into svc_www (svcnum, recnum, usersvc) values (8, 1, 3);
            insert into password_history (svc_acct__svcnum, _password) values (3, 'x');
            """);
        Assert.That(await shop.BillAsync("01-20"), Is.Empty);
        Assert.That(await shop.TellAsync("concat_ws(' ', history_action, svcnum)", "from h_cust_svc order by historynum"), Is.EqualTo("delete 9; delete 5; delete 8; delete 7; delete 3; delete 4; delete 6; delete 2"));
        Assert.That(
            await shop.TellAsync(
                "(select count(*) from cust_svc) + (select count(*) from svc_acct) + (select count(*) from svc_domain) + (select count(*) from svc_external) "
                    + "+ (select count(*) from svc_broadband) + (select count(*) from svc_forward) + (select count(*) from svc_www) + (select count(*) from password_history) || ''",
                ""),
            Is.EqualTo("0"));
        Assert.That(await shop.TellAsync("(select count(*) from h_svc_acct) + (select count(*) from h_password_history) || ''", ""), Is.EqualTo("2"));
    }

    [Test]
    public async Task Services_that_outlive_their_package_stay()
    {
        await using var shop = await BillingShop.BilledAsync(Expires, "update part_svc set preserve = 'Y'; insert into cust_svc (svcnum, pkgnum, svcpart) values (1, 1, 2)");
        Assert.That(await shop.BillAsync("01-20"), Is.Empty);
        Assert.That(await shop.TellAsync("pkgnum::text", "from cust_svc"), Is.EqualTo("1"));
    }

    [TestCase("insert into part_export (exportnum, machine, exporttype) values (1, 'x', 'x'); insert into export_svc (exportnum, svcpart) values (1, 2)", "is exported, and this program runs no exports; do this in Freeside")]
    [TestCase("insert into phone_device (devicepart, svcnum) values (1, 1)", "is named in phone_device, which this program does not remove; cancel it in Freeside first")]
    [TestCase("update part_svc set svcdb = 'svc_acct'; insert into svc_forward (svcnum, srcsvc, dst) values (70, 1, 'ab.com')", "is named in svc_forward, which this program does not remove; cancel it in Freeside first")]
    [TestCase("update part_svc set svcdb = 'svc_acct'; insert into cust_main_invoice (custnum, dest) values (7, '1')", "is named in cust_main_invoice, which this program does not remove; cancel it in Freeside first")]
    [TestCase("update part_svc set svcdb = 'svc_domain'; insert into svc_acct (svcnum, username, _password, domsvc) values (70, 'a', 'b', 1)", "is named in svc_acct, which this program does not remove; cancel it in Freeside first")]
    [TestCase("update part_svc set svcdb = 'svc_dsl'", "is one of svc_dsl, which this program does not remove; cancel it in Freeside first")]
    public async Task Services_that_cannot_be_ended_here_stand_in_the_way(string rows, string why)
    {
        await using var shop = await BillingShop.BilledAsync(Expires, "insert into cust_svc (svcnum, pkgnum, svcpart) values (1, 1, 2)", rows);
        Assert.That(
            await shop.BillAsync("01-20"), Is.EqualTo($"Error expiring custnum 2: pkgnum 1: Error canceling cust_svc: service 1 (Phone line) {why}"));
        Assert.That(await shop.TellAsync("(select count(*) from cust_svc) || ' ' || (select count(*) from cust_pkg where cancel is not null)", ""), Is.EqualTo("1 0"));
    }

    [Test]
    public async Task B40_here_nothing_is_done_where_another_package_cannot_be_billed()
    {
        await using var shop = await BillingShop.BilledAsync(Expires, """
            insert into part_pkg (pkgpart, pkg, freq, plan) values (4, 'Weekly', '1w', 'prorate');
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, order_date) values (2, 2, 4, 11, 1);
            """);
        Assert.That(await shop.BillAsync("01-21"), Does.StartWith("Error billing custnum 2: can't prorate non-monthly package"));
        Assert.That(await shop.PackageAsync("cancel"), Is.EqualTo("-"));
    }

    [Test]
    public async Task All_packages_that_stand_in_the_way_are_told()
    {
        await using var shop = await BillingShop.BilledAsync("""
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, change_to_pkgnum, expire) values (2, 2, 1, 11, 99, @01-20@), (3, 2, 1, 11, null, @01-20@);
            insert into cust_svc (svcnum, pkgnum, svcpart) values (1, 3, 2);
            insert into phone_device (devicepart, svcnum) values (1, 1);
            """);
        Assert.That(
            await shop.BillAsync("01-20"),
            Is.EqualTo("Error expiring custnum 2: pkgnum 3: Error canceling cust_svc: service 1 (Phone line) is named in phone_device, "
                + "which this program does not remove; cancel it in Freeside first / can't change pkgnum 2 to pkgnum 99; not expiring"));
    }

    [Test]
    public async Task The_reason_may_ask_for_a_credit()
    {
        await using var shop = await BillingShop.BilledAsync(Expires, """
            update reason set unused_credit = 'Y' where reasonnum = 4;
            insert into cust_pkg_reason (pkgnum, reasonnum, action, date) values (1, 4, 'E', @01-20@);
            """);
        Assert.That(await shop.BillAsync("01-31 10:30"), Is.Empty);
        Assert.That(await shop.CreditsAsync(), Is.EqualTo("14.52 Credit for unused time on Line"));
        Assert.That(await shop.ReasonsAsync(), Does.EndWith("1 C 01-31 10:30 4 fs_api"));
    }

    [Test]
    public async Task L34_what_a_package_was_charged_for_before_it_moved_is_given_back()
    {
        await using var shop = await BillingShop.OpenAsync(
            BillingShop.Fee("31.00"),
            BillingShop.Option("unused_credit_cancel"),
            "insert into cust_location (locationnum, custnum, address1, city, state, zip, country) values (12, 2, '2 Main St', 'Springfield', 'CA', '90210', 'US')");
        await shop.BillAsync("01-15 10:30");
        Assert.That(await shop.CallAsync("01-20 09:00", s => new ChangePackageLocation(s), ("pkgnum", "1"), ("locationnum", "12")), Is.Empty);
        await shop.RunAsync($"update cust_pkg set expire = {BillingShop.At("02-05 10:30", TimeZoneInfo.Utc)} where pkgnum = 201");
        Assert.That(await shop.BillAsync("02-05 10:30"), Is.Empty);
        Assert.That(await shop.CreditsAsync(), Is.EqualTo("10.00 Credit for unused time on Line"));
    }

    [Test]
    public async Task Minutes_end_with_their_package()
    {
        await using var shop = await BillingShop.BilledAsync(Expires, """
            insert into cust_pkg_usage (pkgusagenum, pkgnum, minutes, pkgusagepart) values (1, 1, 10, 1);
            insert into cdr_cust_pkg_usage (cdrusagenum, acctid, pkgusagenum, minutes) values (1, 1, 1, 5);
            """);
        Assert.That(await shop.BillAsync("01-20"), Is.Empty);
        Assert.That(await shop.TellAsync("(select count(*) from cust_pkg_usage) + (select count(*) from cdr_cust_pkg_usage) || ''", ""), Is.EqualTo("0"));
    }

    [Test]
    public async Task L32_a_package_is_changed_on_its_day_and_billed_without_a_setup_fee()
    {
        await using var shop = await BillingShop.BilledAsync("""
            insert into part_pkg_option (pkgpart, optionname, optionvalue) values (2, 'setup_fee', '5.00');
            insert into pkg_svc (pkgpart, svcpart, quantity) values (2, 2, 1);
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, start_date) values (2, 2, 2, 11, @02-01@);
            update cust_pkg set expire = @02-01@, change_to_pkgnum = 2 where pkgnum = 1;
            insert into cust_svc (svcnum, pkgnum, svcpart) values (1, 1, 2), (2, 1, 2);
            insert into cust_pkg_detail (pkgnum, detail, detailtype, weight) values (1, 'text', 'I', 0);
            """);
        Assert.That(await shop.BillAsync("02-01 08:00"), Is.Empty);
        Assert.That(await shop.PackageAsync("cancel change_to_pkgnum"), Is.EqualTo("02-01 08:00 | -"));
        Assert.That(await shop.PackageAsync("setup change_date change_pkgnum start_date expire bill", 2), Is.EqualTo("02-01 08:00 | 02-01 08:00 | 1 | - | - | 05-01 08:00"));
        Assert.That(await shop.InvoicesAsync(), Does.EndWith("; 9.00: 0.00/9.00 02-01 08:00→05-01 08:00"));
        Assert.That(await shop.TellAsync("concat_ws(' ', svcnum, pkgnum)", "from cust_svc order by svcnum"), Is.EqualTo("1 2"));
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg_detail where pkgnum = 2"), Is.EqualTo("1"));
    }

    [Test]
    public async Task A_scheduled_change_cannot_add_a_contract()
    {
        await using var shop = await BillingShop.BilledAsync("""
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, contract_end) values (2, 2, 2, 11, @05-01@);
            update cust_pkg set expire = @02-01@, change_to_pkgnum = 2 where pkgnum = 1;
            """);
        Assert.That(await shop.BillAsync("02-01"), Is.EqualTo("Error expiring custnum 2: pkgnum 1: Cannot add contract end date when changing packages 1"));
    }

    [Test]
    public async Task Unused_time_is_given_back_where_the_definition_says_so_on_a_change()
    {
        await using var shop = await BillingShop.BilledAsync(BillingShop.Option("unused_credit_change"), """
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, start_date) values (2, 2, 2, 11, @01-31 10:30@);
            update cust_pkg set expire = @01-31 10:30@, change_to_pkgnum = 2 where pkgnum = 1;
            """);
        Assert.That(await shop.BillAsync("01-31 10:30"), Is.Empty);
        Assert.That(await shop.CreditsAsync(), Is.EqualTo("14.52 Credit for unused time on Line"));
    }

    [Test]
    public async Task A_supplemental_package_that_expires_takes_its_main_package_along_only_while_the_link_is_there()
    {
        await using var shop = await BillingShop.BilledAsync("""
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, main_pkgnum, expire, setup, bill) values (2, 2, 2, 11, 1, @01-20@, 1, @04-15@);
            """);
        Assert.That(await shop.BillAsync("01-20"), Is.Empty);
        Assert.That(await shop.TellAsync("concat_ws(' ', pkgnum, cancel is not null, main_pkgnum)", "from cust_pkg order by pkgnum"), Is.EqualTo("1 f; 2 t"));
    }

    [Test]
    public async Task Packages_that_are_supplemental_to_each_other_end_in_a_fault()
    {
        await using var shop = await BillingShop.BilledAsync("""
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, main_pkgnum, pkglinknum, expire) values (2, 2, 2, 11, 1, 1, @01-20@);
            update cust_pkg set main_pkgnum = 2, pkglinknum = 1 where pkgnum = 1;
            """);
        Assert.That(await shop.BillAsync("01-20"), Is.EqualTo("fault"));
    }
}
