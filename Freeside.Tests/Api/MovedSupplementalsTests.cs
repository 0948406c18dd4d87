using Freeside.Tests.Support;

namespace Freeside.Tests.Api;

/// <summary>Moving packages to which others are supplemental. Names begin with the original's observed cases.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class MovedSupplementalsTests
{
    // Definition 3 is ordered beside definition 1; package 110 came to 101 that way.
    private static readonly string Rows = $"""
        insert into part_pkg_link (pkglinknum, src_pkgpart, dst_pkgpart, link_type) values (1, 1, 3, 'supp'), (2, 1, 1, 'supp'), (3, 1, 2, 'bill');
        insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, usernum, order_date, setup, last_bill, bill, main_pkgnum, pkglinknum, quantity) values
            (110, 2, 3, 12, 1, {PackageShop.Billed}, {PackageShop.Billed}, {PackageShop.Billed}, {PackageShop.NextBill}, 101, 1, 4);
        """;

    private static readonly (string, string) Street = ("address1", "10 Move St");

    [Test]
    public async Task L30_the_supplemental_package_is_ordered_anew_and_goes_on_with_its_bills()
    {
        await using var shop = await PackageShop.OpenAsync(Rows, """
            update cust_pkg set contract_end = 9 where pkgnum = 101;
            insert into cust_svc (svcnum, pkgnum, svcpart) values (1, 110, 2);
            insert into cust_pkg_usage (pkgusagenum, pkgnum, minutes, pkgusagepart) values (1, 110, 1, 3);
            insert into cdr_cust_pkg_usage (cdrusagenum, acctid, pkgusagenum, minutes) values (1, 1, 1, 1)
            """);
        Assert.That(await shop.MoveAsync(101, Street), Is.EqualTo("201 at 51"));
        Assert.That(
            await shop.TellAsync(
                "concat_ws(' ', pkgnum, pkgpart, locationnum, main_pkgnum, pkglinknum, order_date, setup, last_bill, bill, contract_end, usernum) || coalesce(quantity::text, '-')",
                "from cust_pkg where pkgnum = 202"),
            Is.EqualTo($"202 3 51 201 1 {PackageShop.Now} {PackageShop.Billed} {PackageShop.Billed} {PackageShop.NextBill} 9 5-"));
        Assert.That(await shop.TellAsync("concat_ws(' ', pkgnum, main_pkgnum, cancel)", "from cust_pkg where cancel is not null order by pkgnum"),
            Is.EqualTo($"101 {PackageShop.Now}; 110 101 {PackageShop.Now}"));
        Assert.That(await shop.TellAsync("pkgnum::text", "from cust_svc"), Is.EqualTo("202"));
        Assert.That(await shop.TellAsync("pkgnum::text", "from pkg_referral order by pkgrefnum"), Is.EqualTo("201; 202"));
        Assert.That(await shop.TellAsync("history_action", "from h_cdr_cust_pkg_usage"), Is.EqualTo("delete"));
        Assert.That(await shop.TellAsync("history_action", "from h_cust_pkg_usage"), Is.EqualTo("delete"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', history_action, pkgnum)", "from h_cust_pkg order by historynum"),
            Is.EqualTo("insert 201; insert 202; replace_old 101; replace_new 101; replace_old 110; replace_new 110"));
    }

    [Test]
    public async Task L31_a_supplemental_package_that_was_billed_is_not_moved_by_itself()
    {
        await using var shop = await PackageShop.OpenAsync(Rows);
        Assert.That(
            await shop.MoveAsync(110, Street),
            Is.EqualTo("Package 110 is supplemental to package 101 and moves with it: change the location of package 101"));
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg where cancel is not null"), Is.EqualTo("0"));
    }

    [Test]
    public async Task One_that_was_never_billed_can_be_moved_by_itself()
    {
        await using var shop = await PackageShop.OpenAsync(Rows, "update cust_pkg set setup = null where pkgnum = 110");
        Assert.That(await shop.MoveAsync(110, ("locationnum", "11")), Is.EqualTo("110 at 11"));
        Assert.That(await shop.TellAsync("concat_ws(' ', main_pkgnum, cancel)", "from cust_pkg where pkgnum in (101, 110)"), Is.EqualTo("; 101"));
    }

    [Test]
    public async Task One_whose_link_was_removed_moves_and_is_supplemental_no_more()
    {
        await using var shop = await PackageShop.OpenAsync(Rows, "update cust_pkg set pkglinknum = null where pkgnum = 110");
        Assert.That(await shop.MoveAsync(110, Street), Is.EqualTo("201 at 51"));
        Assert.That(await shop.TellAsync("concat_ws(' ', pkgnum, main_pkgnum)", "from cust_pkg where pkgnum in (110, 201) order by pkgnum"), Is.EqualTo("110; 201"));
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg where pkgnum = 101 and cancel is null"), Is.EqualTo("1"));
    }

    [Test]
    public async Task What_is_supplemental_to_a_supplemental_package_is_cancelled_and_not_ordered_again()
    {
        await using var shop = await PackageShop.OpenAsync(Rows, """
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, main_pkgnum, pkglinknum) values (111, 2, 2, 12, 110, 1), (112, 2, 2, 12, 100, 1);
            update cust_pkg set cancel = 3 where pkgnum = 110
            """);
        await shop.MoveAsync(101, Street);

        // What was cancelled before is left alone, with all that is below it; what belongs to others is none of this.
        Assert.That(await shop.TellAsync("concat_ws(' ', pkgnum, cancel)", "from cust_pkg where pkgnum between 110 and 112 order by pkgnum"), Is.EqualTo("110 3; 111; 112"));
        await shop.RunAsync("update cust_pkg set cancel = null where pkgnum in (101, 110)");
        await shop.MoveAsync(101, Street);
        Assert.That(
            await shop.TellAsync("concat_ws(' ', pkgnum, cancel)", "from cust_pkg where pkgnum between 110 and 112 order by pkgnum"),
            Is.EqualTo($"110 {PackageShop.Now}; 111 {PackageShop.Now}; 112"));
    }

    private const string Unlinked = """
        delete from part_pkg_link; update cust_pkg set pkglinknum = null where pkgnum = 110;
        insert into cust_svc (svcnum, pkgnum, svcpart) values (1, 110, 2)
        """;

    [Test]
    public async Task Services_nobody_takes_over_are_cancelled()
    {
        await using var shop = await PackageShop.OpenAsync(Rows, Unlinked);
        Assert.That(await shop.MoveAsync(101, Street), Is.EqualTo("201 at 51"));
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_svc where svcnum = 1"), Is.EqualTo("0"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', history_action, pkgnum)", "from h_cust_svc where svcnum = 1 order by historynum"), Is.EqualTo("delete 110"));
    }

    [Test]
    public async Task Not_silently_where_somebody_else_would_have_to_be_told()
    {
        await using var shop = await PackageShop.OpenAsync(
            Rows, Unlinked, "insert into part_export (exportnum, machine, exporttype) values (1, 'x', 'x'); insert into export_svc (exportnum, svcpart) values (1, 2)");
        Assert.That(
            await shop.MoveAsync(101, Street),
            Is.EqualTo("canceling old package: canceling supplemental pkg#110: Error canceling cust_svc: service 1 (Phone line) is exported, and this program runs no exports; do this in Freeside"));
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg where cancel is not null"), Is.EqualTo("0"));
    }

    [Test]
    public async Task The_definition_of_the_supplemental_package_sets_its_dates()
    {
        await using var shop = await PackageShop.OpenAsync(Rows, """
            insert into part_pkg_option (pkgpart, optionname, optionvalue) values (3, 'expire_months', '2'), (3, 'adjourn_months', '0');
            """);
        await shop.MoveAsync(101, Street);

        // From 2024-01-15 10:30, when it was first billed.
        Assert.That(await shop.TellAsync("concat_ws(' ', expire, adjourn)", "from cust_pkg where pkgnum = 202"), Is.EqualTo("1710498600"));
    }

    [Test]
    public async Task A_supplemental_package_on_hold_that_was_billed_still_starts_on_hold()
    {
        await using var shop = await PackageShop.OpenAsync(Rows, "update part_pkg set start_on_hold = 'Y' where pkgpart = 3");
        await shop.MoveAsync(101, Street);
        Assert.That(await shop.TellAsync("concat_ws(' ', susp, setup)", "from cust_pkg where pkgnum = 202"), Is.EqualTo($"{PackageShop.Now} {PackageShop.Billed}"));
    }

    [Test]
    public async Task A_first_of_the_month_that_contradicts_the_bills_stops_the_move()
    {
        await using var shop = await PackageShop.OpenAsync(Rows, "insert into part_pkg_option (pkgpart, optionname, optionvalue) values (3, 'start_1st', '1')");
        Assert.That(await shop.MoveAsync(101, Street), Does.StartWith("A package with both start date"));
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg where pkgnum > 200"), Is.EqualTo("0"));
    }
}
