using Freeside.Tests.Support;
using Freeside.XmlRpc.Api;
using static Freeside.Tests.Support.ChargeShop;

namespace Freeside.Tests.Api.Billing;

/// <summary>Billing goes on where a package moved; at once where the setting <c>cust_pkg-change_pkgpart-bill_now</c> wants that.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class MovedBillingTests
{
    private const string AtOnce = "insert into conf (name) values ('cust_pkg-change_pkgpart-bill_now');";
    private const string TaxedInTexas = "insert into cust_main_county (country, state, exempt_amount, tax) values ('US', 'TX', 0, 10), ('US', 'OR', 0, 0);";
    private const string Sequences = "select setval('cust_pkg_discount_pkgdiscountnum_seq', 50), setval('cust_location_locationnum_seq', 50);";

    private static Task<ChargeShop> BilledAsync(params string[] rows) => OpenAsync(
        "UTC", [Monthly("0", "30.00", "setup = @01-15@, last_bill = @01-15@, bill = @02-15@"), AtOnce, Sequences, .. rows]);

    private static Task<string> MoveAsync(ChargeShop shop, string moment, params (string Key, string Value)[] to) =>
        shop.CallAsync(moment, s => new ChangePackageLocation(s), [("pkgnum", "1"), .. to.Length > 0 ? to : [("locationnum", "12")]]);

    [Test]
    public async Task L21_the_new_package_is_billed_from_where_the_old_one_was_with_its_discount()
    {
        await using var shop = await ChargeShop.OpenAsync(
            "America/New_York", Monthly("0", "30.00", "quantity = 3") + Discounted(1, "0", "10", "6"), "select setval('cust_pkg_discount_pkgdiscountnum_seq', 50)");
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("81.00 [1 0.00/81.00 0.00/30.00 q3 01-15→02-15]"));
        Assert.That(await shop.MoveAsync(1, "01-20 09:00"), Is.EqualTo("201"));
        Assert.That(await shop.BillAsync("02-15 11:00"), Is.EqualTo("81.00 [201 0.00/81.00 0.00/30.00 q3 02-15→03-15]"));
        Assert.That(await shop.AskAsync("amount::text", "from cust_bill_pkg_discount order by billpkgdiscountnum"), Is.EqualTo("3.00; 3.00"));
    }

    [Test]
    public async Task L33_what_is_due_is_billed_with_the_move()
    {
        await using var shop = await BilledAsync(
            Discounted(1, "5", "0", "3"), "insert into cust_pkg_detail (pkgnum, detail, detailtype, weight) values (1, 'Text', 'I', 0), (1, 'Remark', 'C', 0);", TaxedInTexas);
        Assert.That(await MoveAsync(shop, "02-20"), Is.EqualTo("27.50 [201 0.00/25.00 0.00/30.00 02-15→03-15] [2.50/0.00 Tax]"));
        Assert.That(await shop.TellAsync("pkgnum || ' ' || months_used", "from cust_pkg_discount order by pkgnum"), Is.EqualTo("1 0.0000; 201 1.0000"));
        Assert.That(await shop.TellAsync("detail", "from cust_bill_pkg_detail"), Is.EqualTo("Text"));
        Assert.That(await shop.BillAsync("02-20"), Is.Empty);
    }

    [Test]
    public async Task L33_what_is_not_due_is_not()
    {
        await using var shop = await BilledAsync();
        Assert.That(await MoveAsync(shop, "01-20"), Is.Empty);
        Assert.That(await shop.AskAsync(shop.Moment("bill"), "from cust_pkg order by pkgnum"), Is.EqualTo("02-15; 02-15"));
    }

    [Test]
    public async Task L33_others_are_not_billed_with_it()
    {
        await using var shop = await BilledAsync(Ordered(2, 1));
        Assert.That(await MoveAsync(shop, "02-20"), Is.EqualTo("30.00 [201 0.00/30.00 02-15→03-15]"));
    }

    [Test]
    public async Task L33_what_is_supplemental_is_billed_with_its_main_package()
    {
        await using var shop = await BilledAsync(
            Sold(2, "1", "flat", "recur_fee=7.00"), Sold(3, "1", "flat", "recur_fee=4.00"),
            "insert into part_pkg_link (src_pkgpart, dst_pkgpart, link_type) values (1, 2, 'supp'), (1, 3, 'supp');",
            Ordered(2, 2, columns: "main_pkgnum = 1, pkglinknum = 1, setup = @01-15@, last_bill = @01-15@, bill = @02-15@"));
        Assert.That(await MoveAsync(shop, "02-20"), Is.EqualTo("41.00 [201 0.00/30.00 02-15→03-15] [202 0.00/7.00 02-15→03-15] [203 0.00/4.00 02-20→03-20]"));
    }

    [Test]
    public async Task L33_the_services_that_move_are_charged_for()
    {
        await using var shop = await BilledAsync(Sold(2, "1", "bulk_simple", "recur_fee=0 svc_recur_fee=2.50"), "update cust_pkg set pkgpart = 2;", """
            insert into part_svc (svcpart, svc, svcdb) values (2, 'Phone', 'svc_phone');
            insert into cust_svc (svcnum, pkgnum, svcpart) values (31, 1, 2);
            insert into svc_phone (svcnum, countrycode, phonenum) values (31, '1', '4155551212');
            """);
        Assert.That(await MoveAsync(shop, "02-20"), Is.EqualTo("2.50 [201 0.00/2.50 02-15→03-15]"));
        Assert.That(await shop.TellAsync("detail", "from cust_bill_pkg_detail"), Is.EqualTo("Phone: 4155551212: $2.50"));
    }

    [TestCase("13", "33.00", TestName = "L33_it_is_taxed_at_a_place_of_somebody_else")]
    [TestCase(null, "31.50", TestName = "L33_it_is_taxed_at_a_place_that_is_new")]
    public async Task Taxed(string? locationnum, string charged)
    {
        await using var shop = await BilledAsync("""
            insert into conf (name) values ('tax-pkg_address');
            insert into cust_location (locationnum, address1, city, state, zip, country) values (13, '4 Far St', 'Nome', 'AK', '99762', 'US');
            insert into cust_main_county (country, state, exempt_amount, tax) values ('US', 'AK', 0, 10), ('US', 'NV', 0, 5);
            """);
        (string Key, string Value)[] to = locationnum is null
            ? [("address1", "3 New St"), ("city", "Reno"), ("state", "NV"), ("zip", "89501"), ("country", "US")]
            : [("locationnum", locationnum)];
        Assert.That(await MoveAsync(shop, "02-20", to), Does.StartWith(charged));
    }

    [Test]
    public async Task L33_where_it_cannot_be_billed_it_does_not_move()
    {
        await using var shop = await BilledAsync("update part_pkg set plan = 'sqlradacct_hour';");
        Assert.That(await MoveAsync(shop, "02-20"), Is.EqualTo("billing new package: plan 'sqlradacct_hour' of package (new) is not served by this version"));
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg"), Is.EqualTo("1"));
    }

    [Test]
    public async Task L33_a_complimentary_customer_is_billed_nothing()
    {
        await using var shop = await BilledAsync("update cust_main set payby = 'COMP', paydate = '2037-12-01';");
        Assert.That(await MoveAsync(shop, "02-20"), Is.Empty);
        Assert.That(await shop.TellAsync("pkgnum::text", "from cust_pkg where cancel is null"), Is.EqualTo("201"));
    }

    [Test]
    public async Task L33_packages_that_move_with_their_customer_are_billed_one_by_one()
    {
        await using var shop = await BilledAsync(
            Ordered(2, 1, columns: "setup = @01-15@, last_bill = @01-15@, bill = @02-15@"), TaxedInTexas,
            "insert into conf (name) values ('tax-ship_address'); insert into cust_main_invoice (destnum, custnum, dest) values (1, 2, 'POST');");
        Assert.That(
            await shop.CallAsync(
                "02-20", s => new UpdateCustomer(s), ("custnum", "2"), ("ship_address1", "2 Side St"), ("ship_city", "Salem"), ("ship_state", "OR"), ("ship_zip", "97301"), ("ship_country", "US")),
            Is.EqualTo("30.00 [201 0.00/30.00 02-15→03-15] | 30.00 [202 0.00/30.00 02-15→03-15]"));
        Assert.That(await shop.TellAsync("previous_balance || ' ' || billing_balance", "from cust_bill order by invnum"), Is.EqualTo("0.00 0.00; 30.00 30.00"));
    }

    [Test]
    public async Task L33_a_package_changed_as_was_planned_is_billed_before_all_others()
    {
        await using var shop = await BilledAsync(
            Ordered(2, 1, columns: "setup = @01-15@, last_bill = @01-15@, bill = @02-15@"), Ordered(3, 1, columns: "start_date = @02-20@"),
            Discounted(1, "5", "0", "3"), "update cust_pkg set expire = @02-10@, change_to_pkgnum = 3 where pkgnum = 1;");
        Assert.That(await shop.BillAsync("02-20"), Is.EqualTo("25.00 [3 0.00/25.00 0.00/30.00 02-20→03-20] | 30.00 [2 0.00/30.00 02-15→03-15]"));
        Assert.That(await shop.BillAsync("02-20"), Is.Empty);
    }

    [Test]
    public async Task L33_a_planned_change_that_cannot_be_billed_is_refused()
    {
        await using var shop = await BilledAsync(
            Sold(2, "1", "sqlradacct_hour"), Ordered(3, 2, columns: "start_date = @02-20@"), "update cust_pkg set expire = @02-10@, change_to_pkgnum = 3 where pkgnum = 1;");
        Assert.That(
            await shop.BillAsync("02-20"),
            Is.EqualTo("Error expiring custnum 2: pkgnum 1: billing new package: plan 'sqlradacct_hour' of package 3 is not served by this version"));
    }

    [Test]
    public async Task A_package_changed_as_was_planned_goes_on_with_discount_and_text()
    {
        await using var shop = await OpenAsync(
            "UTC", Monthly("0", "30.00", "setup = @01-15@, last_bill = @01-15@, bill = @02-15@, expire = @02-10@, change_to_pkgnum = 3"), Sequences,
            Ordered(3, 1, columns: "start_date = @02-10@"), Discounted(1, "5", "0", "3"),
            "insert into cust_pkg_detail (pkgnum, detail, detailtype, weight) values (1, 'Text', 'I', 0);");
        Assert.That(await shop.BillAsync("02-10"), Is.EqualTo("25.00 [3 0.00/25.00 0.00/30.00 02-10→03-10]"));
        Assert.That(await shop.TellAsync("detail", "from cust_bill_pkg_detail"), Is.EqualTo("Text"));
        Assert.That(await shop.TellAsync("pkgnum || ' ' || months_used", "from cust_pkg_discount order by pkgnum"), Is.EqualTo("1 0.0000; 3 1.0000"));
    }
}
