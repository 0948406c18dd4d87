using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Packages;
using Freeside.Domain.Packages.Life;
using Freeside.Domain.Settings;
using Freeside.Tests.Support;

namespace Freeside.Tests.Domain.Packages.Life;

/// <summary>What events ask of the life of packages: reasons as texts, options, no date that has come (part_event/Action/suspend.pm and the like).</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageLifeTests
{
    private const string Option = "suspend_bill";

    [Test]
    public async Task A_suspension_notes_its_reason_and_options_even_empty_ones()
    {
        await using var shop = await BillingShop.BilledAsync("""
            insert into part_event (eventpart, event, eventtable, action, weight, check_freq) values (1, 'e', 'cust_main', 'suspend', 1, '1m');
            insert into part_event_option (eventpart, optionname, optionvalue) values (1, 'reasonnum', '5');
            """);
        Assert.That(await RunAsync(shop, (life, p) => life.Suspend(p, new SuspendTerms { Reason = "5", Options = [new(Option, null)] })), Is.Null);
        Assert.That(await shop.PackageAsync("susp"), Is.EqualTo("01-15 10:30"));
        Assert.That(await shop.ReasonsAsync(), Is.EqualTo("1 S 01-15 10:30 5 fs_api"));
        Assert.That(await shop.TellAsync("concat_ws(' ', optionname, coalesce(optionvalue, '-'))", "from cust_pkg_option"), Is.EqualTo("suspend_bill -"));
    }

    [Test]
    public async Task An_option_that_is_there_is_changed()
    {
        await using var shop = await BillingShop.BilledAsync("insert into cust_pkg_option (pkgnum, optionname, optionvalue) values (1, 'suspend_bill', 'N'), (1, 'other', '1')");
        await RunAsync(shop, (life, p) => life.Suspend(p, new SuspendTerms { Options = [new(Option, "Y")] }));
        Assert.That(await shop.TellAsync("concat_ws(' ', optionname, optionvalue)", "from cust_pkg_option order by optionnum"), Is.EqualTo("suspend_bill Y; other 1"));
        Assert.That(await shop.TellAsync("history_action", "from h_cust_pkg_option order by historynum"), Is.EqualTo("replace_old; replace_new"));
    }

    [TestCase("5", null)]
    [TestCase("", null)]
    [TestCase("0", null)]
    [TestCase("five", "Error inserting cust_pkg_reason: Unparseable reason: five")]
    public async Task A_reason_is_a_number_or_missing(string reason, string? error)
    {
        await using var shop = await BillingShop.BilledAsync();
        Assert.That((await RunAsync(shop, (life, p) => life.Cancel(p, new CancelTerms { Reason = reason })))?.Text, Is.EqualTo(error));
    }

    [Test]
    public async Task What_is_done_already_is_done()
    {
        await using var shop = await BillingShop.BilledAsync("update cust_pkg set susp = @01-15@");
        Assert.That(await RunAsync(shop, (life, p) => life.Suspend(p, new SuspendTerms { Reason = "5" })), Is.Null);
        await shop.RunAsync("update cust_pkg set susp = null");
        Assert.That(await RunAsync(shop, (life, p) => life.Unsuspend(p)), Is.Null);
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg_reason"), Is.EqualTo("0"));
    }

    [Test]
    public async Task A_delayed_cancellation_notes_its_reason_for_the_day_it_happens_and_suspends_all_that_is_supplemental()
    {
        await using var shop = await BillingShop.BilledAsync(BillingShop.Option("delay_cancel"), """
            insert into conf (name, value) values ('part_pkg-delay_cancel-days', '3');
            insert into part_pkg_link (pkglinknum, src_pkgpart, dst_pkgpart, link_type) values (1, 1, 2, 'supp');
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, main_pkgnum, pkglinknum, setup) values (2, 2, 2, 11, 1, 1, 5);
            """);
        Assert.That(await RunAsync(shop, (life, p) => life.Cancel(p, new CancelTerms { Reason = "4" })), Is.Null);
        Assert.That(await shop.PackageAsync("expire susp cancel"), Is.EqualTo("01-18 10:30 | 01-15 10:30 | -"));
        Assert.That(await shop.PackageAsync("expire susp cancel", 2), Is.EqualTo("01-18 10:30 | 01-15 10:30 | -"));
        Assert.That(await shop.ReasonsAsync(), Is.EqualTo("1 E 01-18 10:30 4 fs_api; 2 E 01-18 10:30 4 fs_api"));
    }

    [Test]
    public async Task The_time_a_package_was_suspended_already_counts_for_the_delay()
    {
        await using var shop = await BillingShop.BilledAsync(BillingShop.Option("delay_cancel"), "update cust_pkg set susp = @01-14@");
        Assert.That(await RunAsync(shop, (life, p) => life.Cancel(p, new CancelTerms())), Is.Null);
        Assert.That(await shop.PackageAsync("cancel"), Is.EqualTo("01-15 10:30"));
    }

    [Test]
    public async Task A_package_another_was_to_be_changed_to_is_deleted_with_what_hangs_on_it()
    {
        await using var shop = await BillingShop.BilledAsync("""
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, start_date) values (2, 2, 2, 11, @05-01@);
            insert into cust_pkg_option (pkgnum, optionname) values (2, 'a');
            insert into cust_pkg_detail (pkgnum, detail, detailtype, weight) values (2, 'text', 'I', 0);
            insert into discount (discountnum, amount, percent) values (1, 1, 0);
            insert into cust_pkg_discount (pkgnum, discountnum) values (2, 1);
            insert into cust_pkg_reason (pkgnum, reasonnum, action, date) values (2, 4, 'E', 1);
            update cust_pkg set change_to_pkgnum = 2 where pkgnum = 1;
            """);
        Assert.That(await RunAsync(shop, (life, p) => life.Cancel(p, new CancelTerms())), Is.Null);
        Assert.That(
            await shop.TellAsync(
                "(select count(*) from cust_pkg where pkgnum = 2) + (select count(*) from cust_pkg_option) + (select count(*) from cust_pkg_detail) "
                    + "+ (select count(*) from cust_pkg_discount) + (select count(*) from cust_pkg_reason) || ''",
                ""),
            Is.EqualTo("0"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', history_action, cancel is not null)", "from h_cust_pkg where pkgnum = 2 order by historynum"),
            Is.EqualTo("replace_old f; replace_new t; delete f"));
    }

    private static async Task<Refusal?> RunAsync(BillingShop shop, Func<PackageLife, Package, Refusal?> act)
    {
        await using var work = await shop.Works.BeginAsync(CancellationToken.None);
        var (lives, settings) = (work.Packages.Lives(2), work.Settings.ForCall(onlyReads: false));
        await work.ReadAsync(CancellationToken.None);
        var rules = new FieldRules(MessageCatalogue.For([], null, new StartSettings(new ConfTable([]))), new FieldSettings("", RequiresNorthWest: false));
        var life = new PackageLife(lives, new LifeContext(work.Records, work.Stamp, settings.Value, rules, new NoBilling(0)));
        return act(life, life.Parts.Packages.Find(1)!) ?? await work.SaveAsync(CancellationToken.None);
    }
}
