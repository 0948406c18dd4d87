using Freeside.Tests.Support;

namespace Freeside.Tests.Api;

/// <summary>What moving a billed package leaves in the tables. Names begin with the original's observed cases.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class MovedPackageTests
{
    private static readonly (string, string) Street = ("address1", "10 Move St");

    [Test]
    public async Task L20_the_new_package_goes_on_with_the_dates_and_some_things_are_lost()
    {
        await using var shop = await PackageShop.OpenAsync("""
            update cust_pkg set quantity = 3, no_auto = 'Y', separate_bill = 'Y', recur_show_zero = 'Y', setup_show_zero = 'N', agent_pkgid = 'A7',
                pkgbatch = 'b', manual_flag = '1', dundate = 4, waive_setup = 'Y', contract_end = 9, usernum = 1 where pkgnum = 101;
            insert into cust_pkg_option (pkgnum, optionname, optionvalue) values (101, 'suspend_bill', '1')
            """);
        Assert.That(await shop.MoveAsync(101, Street), Is.EqualTo("201 at 51"));
        Assert.That(
            await shop.TellAsync(
                "jsonb_strip_nulls(to_jsonb(cust_pkg))::text", "from cust_pkg where pkgnum = 201"),
            Is.EqualTo($$"""
                {"bill": {{PackageShop.NextBill}}, "setup": {{PackageShop.Billed}}, "pkgnum": 201, "custnum": 2, "pkgpart": 1, "usernum": 5, "quantity": 3, "last_bill": {{PackageShop.Billed}}, "order_date": {{PackageShop.Billed}}, "change_date": {{PackageShop.Now}}, "locationnum": 51, "waive_setup": "Y", "contract_end": 9, "change_pkgnum": 101, "change_pkgpart": 1, "change_locationnum": 12}
                """.Trim()));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', cancel, quantity, no_auto, agent_pkgid, pkgbatch, manual_flag, locationnum)", "from cust_pkg where pkgnum = 101"),
            Is.EqualTo($"{PackageShop.Now} 3 Y A7 b 1 12"));
        Assert.That(await shop.TellAsync("pkgnum::text", "from cust_pkg_option"), Is.EqualTo("101"));
        Assert.That(await shop.TellAsync("concat_ws(' ', pkgnum, refnum)", "from pkg_referral"), Is.EqualTo("201 1"));
    }

    [Test]
    public async Task L20_history_tells_the_new_package_before_the_old_one()
    {
        await using var shop = await PackageShop.OpenAsync();
        await shop.MoveAsync(101, Street);
        Assert.That(
            await shop.TellAsync("concat_ws(' ', history_action, pkgnum, cancel)", "from h_cust_pkg order by historynum"),
            Is.EqualTo($"insert 201; replace_old 101; replace_new 101 {PackageShop.Now}"));
        Assert.That(await shop.TellAsync("concat_ws(' ', history_action, pkgnum, refnum)", "from h_pkg_referral"), Is.EqualTo("insert 201 1"));
        Assert.That(await shop.TellAsync("quantity::text", "from cust_pkg where pkgnum = 201"), Is.EqualTo("1"));
    }

    [Test]
    public async Task L20_discounts_still_given_and_texts_are_copied()
    {
        await using var shop = await PackageShop.OpenAsync("""
            insert into discount (discountnum, amount, percent, months) values (1, 0, 10, 6), (2, 0, 10, 3), (3, 0, 10, null), (4, 0, 10, 0);
            insert into cust_pkg_discount (pkgdiscountnum, pkgnum, discountnum, months_used, usernum, disabled, end_date) values
                (1, 101, 1, 3, 1, null, 7), (2, 101, 2, 3, 1, null, null), (3, 101, 3, null, 1, null, null), (4, 101, 3, 1, 1, 'Y', null), (5, 101, 4, 0, 1, null, null);
            insert into cust_pkg_detail (pkgdetailnum, pkgnum, detail, detailtype, weight) values (1, 101, 'second', 'I', 5), (2, 101, 'first', 'C', 0);
            select setval('cust_pkg_discount_pkgdiscountnum_seq', 10), setval('cust_pkg_detail_pkgdetailnum_seq', 10)
            """);
        await shop.MoveAsync(101, Street);
        Assert.That(
            await shop.TellAsync(
                "concat_ws(' ', pkgdiscountnum, pkgnum, discountnum, months_used, usernum, end_date)", "from cust_pkg_discount where pkgdiscountnum > 10 order by 1"),
            Is.EqualTo("11 201 1 3.0000 5; 12 201 3 5"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', pkgdetailnum, pkgnum, detailtype, weight, detail)", "from h_cust_pkg_detail order by historynum"),
            Is.EqualTo("11 201 C 0 first; 12 201 I 5 second"));
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg_discount where pkgnum = 101"), Is.EqualTo("5"));
    }

    [Test]
    public async Task A_discount_that_means_nothing_to_a_visit_stops_it()
    {
        await using var shop = await PackageShop.OpenAsync("""
            insert into discount (discountnum, amount, percent, setup) values (1, 0, 10, null);
            insert into cust_pkg_discount (pkgnum, discountnum) values (102, 1)
            """);
        Assert.That(
            await shop.MoveAsync(102, Street),
            Is.EqualTo("transferring discounts: Discount does not apply to setup fees, and package has no recurring"));
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg where pkgnum > 200"), Is.EqualTo("0"));
        await shop.RunAsync("update discount set setup = 'Y'");
        Assert.That(await shop.MoveAsync(102, Street), Does.EndWith("at 51"));
    }

    [Test]
    public async Task L20_services_and_minutes_move_and_a_phone_line_stays_where_its_package_is()
    {
        await using var shop = await PackageShop.OpenAsync("""
            insert into cust_svc (svcnum, pkgnum, svcpart) values (1, 101, 2), (2, 101, 2), (3, 101, 2), (4, 102, 2);
            insert into svc_phone (svcnum, countrycode, phonenum, pin, locationnum) values (1, '1', '4155551212', '12', 12), (2, '1', '2', null, 13), (3, '1', '3', null, null);
            insert into cust_pkg_usage (pkgusagenum, pkgnum, minutes, pkgusagepart) values (1, 101, 12.5, 3)
            """);
        await shop.MoveAsync(101, Street);
        Assert.That(await shop.TellAsync("concat_ws(' ', svcnum, pkgnum)", "from cust_svc order by svcnum"), Is.EqualTo("1 201; 2 201; 3 201; 4 102"));
        Assert.That(await shop.TellAsync("concat_ws(' ', svcnum, pin, locationnum)", "from svc_phone order by svcnum"), Is.EqualTo("1 12 51; 2 13; 3"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', history_action, svcnum, phonenum, pin, locationnum)", "from h_svc_phone order by historynum"),
            Is.EqualTo("replace_old 1 4155551212 12 12; replace_new 1 4155551212 12 51"));
        Assert.That(await shop.TellAsync("concat_ws(' ', history_action, svcnum, pkgnum)", "from h_cust_svc where svcnum = 2 order by historynum"), Is.EqualTo("replace_old 2 101; replace_new 2 201"));
        Assert.That(await shop.TellAsync("concat_ws(' ', pkgusagenum, pkgnum, minutes)", "from cust_pkg_usage"), Is.EqualTo("1 201 12.5"));
    }

    [Test]
    public async Task L22_a_suspended_package_stays_suspended_with_all_its_dates()
    {
        await using var shop = await PackageShop.OpenAsync("update cust_pkg set susp = 5, resume = 6, adjourn = 7, expire = 8, contract_end = 9 where pkgnum = 101");
        await shop.MoveAsync(101, Street);
        Assert.That(await shop.TellAsync("concat_ws(' ', susp, resume, adjourn, expire, contract_end)", "from cust_pkg where pkgnum = 201"), Is.EqualTo("5 6 7 8 9"));
    }

    [Test]
    public async Task L26_a_visit_that_was_billed_is_replaced_with_its_date()
    {
        await using var shop = await PackageShop.OpenAsync();
        Assert.That(await shop.MoveAsync(102, Street), Is.EqualTo("201 at 51"));
        Assert.That(await shop.TellAsync("concat_ws(' ', setup, bill, pkgpart)", "from cust_pkg where pkgnum = 201"), Is.EqualTo($"{PackageShop.Billed} 2"));
    }

    [Test]
    public async Task L32_a_scheduled_change_goes_over_and_history_does_not_tell_that_the_old_package_had_it()
    {
        await using var shop = await PackageShop.OpenAsync("update cust_pkg set expire = 8, change_to_pkgnum = 100 where pkgnum = 101");
        await shop.MoveAsync(101, Street);
        Assert.That(
            await shop.TellAsync("concat_ws(' ', pkgnum, change_to_pkgnum, expire, locationnum)", "from cust_pkg where pkgnum <> 102 order by pkgnum"),
            Is.EqualTo("100 12; 101 8 12; 201 100 8 51"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', history_action, pkgnum, change_to_pkgnum)", "from h_cust_pkg order by historynum"),
            Is.EqualTo("insert 201 100; replace_old 101; replace_new 101"));
    }

    [TestCase("salesnum = 7", "inserting new package: Can't find cust_pkg.salesnum 7 in sales.salesnum")]
    [TestCase("contactnum = 7", "canceling old package: Can't find cust_pkg.contactnum 7 in contact.contactnum")]
    [TestCase("start_date = 7", "inserting new package: A package with both start date (future start) and setup date (already started) will never bill")]
    [TestCase("resume = 7", "inserting new package: A future unsuspend date can only be set for a package with a suspend date")]
    [TestCase("change_to_pkgnum = 7", "inserting new package: Can't find cust_pkg.change_to_pkgnum 7 in cust_pkg.pkgnum")]
    public async Task What_does_not_hold_together_stays(string change, string error)
    {
        await using var shop = await PackageShop.OpenAsync($"update cust_pkg set {change} where pkgnum = 101");
        Assert.That(await shop.MoveAsync(101, Street), Is.EqualTo(error));
        Assert.That(await shop.TellAsync("count(*)::text", "from h_cust_pkg"), Is.EqualTo("0"));
    }

    [Test]
    public async Task An_advertising_source_that_is_gone_is_passed_over()
    {
        await using var shop = await PackageShop.OpenAsync("delete from part_referral");
        Assert.That(await shop.MoveAsync(101, Street), Is.EqualTo("201 at 51"));
        Assert.That(await shop.TellAsync("count(*)::text", "from pkg_referral"), Is.EqualTo("0"));
    }
}
