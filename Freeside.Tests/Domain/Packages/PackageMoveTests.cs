using Freeside.Domain.Billing;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;
using Freeside.Tests.Support;

namespace Freeside.Tests.Domain.Packages;

/// <summary>Moving all packages away from a location, as an update of a customer's service address does (cust_location.pm move_to).</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageMoveTests
{
    private const int Old = 12;

    [Test]
    public async Task All_move_but_what_was_cancelled_is_supplemental_or_was_billed_once()
    {
        await using var shop = await PackageShop.OpenAsync($"""
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, usernum, setup, cancel, main_pkgnum, pkglinknum) values
                (103, 2, 1, 12, 1, 5, 6, null, null), (104, 2, 3, 12, 1, null, null, 101, 1), (105, 2, 2, 12, 1, null, null, null, null),
                (106, 2, 1, 13, 1, 5, null, null, null), (107, 3, 1, 12, 1, 5, null, null, null);
            insert into part_pkg_link (pkglinknum, src_pkgpart, dst_pkgpart, link_type) values (1, 1, 3, 'supp')
            """);
        Assert.That(await MoveAllAsync(shop), Is.EqualTo(((string?)null, true)));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', pkgnum, locationnum, nullif(cancel, 6))", "from cust_pkg where pkgnum <= 107 order by pkgnum"),
            Is.EqualTo($"100 11; 101 12 {PackageShop.Now}; 102 12; 103 12; 104 12 {PackageShop.Now}; 105 11; 106 13; 107 12 {PackageShop.Now}"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', pkgnum, custnum, pkgpart, locationnum, change_pkgnum, main_pkgnum)", "from cust_pkg where pkgnum > 200 order by pkgnum"),
            Is.EqualTo("201 2 1 11 101; 202 2 3 11 201; 203 3 1 11 107; 204 3 3 11 203"));
    }

    [Test]
    public async Task Nothing_left_there_is_known_without_asking_again()
    {
        await using var shop = await PackageShop.OpenAsync("delete from cust_pkg where pkgnum = 102");
        Assert.That(await MoveAllAsync(shop), Is.EqualTo(((string?)null, false)));
    }

    [Test]
    public async Task The_first_that_cannot_move_is_named_and_none_does()
    {
        await using var shop = await PackageShop.OpenAsync("update cust_pkg set salesnum = 7 where pkgnum = 101");
        Assert.That(
            (await MoveAllAsync(shop)).Error,
            Is.EqualTo("Error moving pkgnum 101: inserting new package: Can't find cust_pkg.salesnum 7 in sales.salesnum"));
        Assert.That(await shop.TellAsync("count(*)::text", "from h_cust_pkg"), Is.EqualTo("0"));
    }

    [Test]
    public async Task An_advertising_source_changed_in_the_same_call_is_the_one_that_counts()
    {
        await using var shop = await PackageShop.OpenAsync("insert into part_referral (refnum, referral) values (4, 'Print')");
        await MoveAllAsync(shop, loaded => loaded.Customers.Value.Single(c => c.Custnum == 2).Refnum = 4);
        Assert.That(await shop.TellAsync("concat_ws(' ', pkgnum, refnum)", "from pkg_referral"), Is.EqualTo("201 4"));
    }

    [Test]
    public async Task Billing_at_once_is_done_for_one_customer_alone()
    {
        await using var shop = await PackageShop.OpenAsync("insert into conf (name) values ('cust_pkg-change_pkgpart-bill_now')", "insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, usernum, setup) values (107, 3, 1, 12, 1, 5)");
        Assert.That((await MoveAllAsync(shop)).Error, Is.EqualTo("Error moving pkgnum 107: billing new package: billing packages of customer 3 is not served by this version"));
        await shop.RunAsync("delete from cust_pkg where pkgnum in (102, 107)");
        Assert.That(await MoveAllAsync(shop), Is.EqualTo(((string?)null, false)));
    }

    private static async Task<(string? Error, bool AnyLeft)> MoveAllAsync(PackageShop shop, Action<LoadedPackages>? before = null)
    {
        await using var work = await shop.Works.BeginAsync(CancellationToken.None);
        var settings = work.Settings.ForCall(onlyReads: false);
        work.BeginTransaction();
        var loaded = work.Packages.ToMoveFrom(Old);
        await work.ReadAsync(CancellationToken.None);
        before?.Invoke(loaded);
        var destination = Destination.Sent(RecordKey.Parse("11"), "11", exists: true);
        var billing = await MovedPackageBilling.ReadAsync(
            work, Works.ShopWith().Rules, settings.Value, loaded.Customers.Value.First(c => c.Custnum == 2), [destination], CancellationToken.None);
        var refusal = new PackageMove(loaded, work.Records, work.Stamp, settings.Value, billing).MoveAll(Old, destination)
            ?? await work.SaveAsync(CancellationToken.None);
        return (refusal?.Text, loaded.AnyAt(Old));
    }
}
