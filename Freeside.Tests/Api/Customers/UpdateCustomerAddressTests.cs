namespace Freeside.Tests.Api.Customers;

/// <summary>What <c>update_customer</c> makes of addresses. Names begin with the original's observed cases.</summary>
internal sealed class UpdateCustomerAddressTests : OneShopTests
{
    private const string Jobs = "h_queue +5, h_queue_arg +5, queue +5, queue_arg +5";
    private const string JobsOfTwo = "h_queue +6, h_queue_arg +6, queue +6, queue_arg +6";

    private static readonly string[] Old = ["address1=1 Main St", "city=Springfield", "state=CA", "zip=90210", "country=US"];
    private static readonly string[] New = ["address1=5 New Rd", "city=Reno", "state=NV", "zip=89501", "country=US"];
    private static readonly string[] Service =
        ["ship_address1=6 Serve Rd", "ship_city=Reno", "ship_state=NV", "ship_zip=89501", "ship_country=US"];

    [Test]
    public async Task Case_083_a_new_billing_address_splits_the_two()
    {
        var custnum = await Shop.MadeAsync();
        Assert.That(await ChangeAsync(custnum, New), Is.EqualTo($"cust_location +1, cust_main *, h_cust_location +1, h_cust_main +2, {JobsOfTwo}"));
        Assert.That(await AddressesAsync(custnum), Is.EqualTo("1 Main St - false true; 5 New Rd - true false"));
    }

    [TestCase("fault: Illegal or empty (text) city: ", "address1=5 New Rd", TestName = "Case_084_a_street_is_no_address")]
    [TestCase("fault: Unknown state/county/country: CA/Foo/US", "address1=5 New Rd", "city=X", "state=CA", "county=Foo", "zip=90210", "country=US", TestName = "Case_091_an_unknown_county")]
    public async Task Refused(string text, params string[] keys) => await RefusesChangeAsync(text, await Shop.MadeAsync(), keys);

    [Test]
    public async Task Case_085_a_city_without_street_is_passed_over()
    {
        var custnum = await Shop.MadeAsync();
        Assert.That(await ChangeAsync(custnum, "city=Reno", "zip=89501"), Is.EqualTo(CustomerShop.Touched.Replace("cust_main *, ", "", StringComparison.Ordinal)));
        Assert.That(await Shop.BillingAsync(custnum, "city, zip"), Is.EqualTo("Springfield 90210"));
    }

    [Test]
    public async Task Case_086_back_and_forth_makes_a_location_each_time()
    {
        var custnum = await Shop.MadeAsync();
        Assert.That(
            await ChangeAsync(custnum, [.. New, "ship_address1="]),
            Is.EqualTo($"cust_location +1, cust_main *, h_cust_location +3, h_cust_main +2, {Jobs}"));
        Assert.That(await AddressesAsync(custnum), Is.EqualTo("1 Main St Y false false; 5 New Rd - true true"));
        await ChangeAsync(custnum, [.. Old, "ship_address1="]);
        Assert.That(await AddressesAsync(custnum), Is.EqualTo("1 Main St Y false false; 5 New Rd Y false false; 1 Main St - true true"));
    }

    [Test]
    public async Task Case_087_both_addresses_new()
    {
        var custnum = await Shop.MadeAsync();
        Assert.That(
            await ChangeAsync(custnum, [.. New, .. Service]),
            Is.EqualTo($"cust_location +2, cust_main *, h_cust_location +4, h_cust_main +2, {JobsOfTwo}"));
        Assert.That(await AddressesAsync(custnum), Is.EqualTo("1 Main St Y false false; 5 New Rd - true false; 6 Serve Rd - false true"));
    }

    [Test]
    public async Task Case_088_an_address_that_is_still_in_force_is_taken_again()
    {
        var custnum = await Shop.MadeAsync();
        await ChangeAsync(custnum, New);
        Assert.That(
            await ChangeAsync(custnum, Old),
            Is.EqualTo($"cust_location *, cust_main *, h_cust_location +2, h_cust_main +2, {Jobs}"));
        Assert.That(await AddressesAsync(custnum), Is.EqualTo("1 Main St - true true; 5 New Rd Y false false"));
    }

    [Test]
    public async Task Case_089_the_same_address_written_otherwise_leaves_a_location_nobody_uses()
    {
        var custnum = await Shop.MadeAsync();
        Assert.That(
            await ChangeAsync(custnum, [.. Old[..4], "country=us"]),
            Is.EqualTo($"cust_location +1, h_cust_location +1, h_cust_main +2, {Jobs}"));
        Assert.That(await AddressesAsync(custnum), Is.EqualTo("1 Main St - true true; 1 Main St - false false"));
    }

    [Test]
    public async Task Case_090_a_good_address_does_not_outlive_a_refused_change()
    {
        // The original commits the location; here a refused call leaves nothing behind.
        var custnum = await Shop.MadeAsync();
        await RefusesChangeAsync("Illegal (name) first: ", custnum, [.. New, "first="]);
    }

    [Test]
    public async Task Case_092_packages_move_with_the_service_address()
    {
        var custnum = await Shop.MadeAsync();
        var locationnum = await Shop.CustomerAsync(custnum, "ship_locationnum");
        await Shop.RunAsync($"""
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, order_date, setup, susp, cancel) values
                (501, {custnum}, 2, {locationnum}, 3, 5, null, null), (502, {custnum}, 2, {locationnum}, 3, 5, 7, null),
                (503, {custnum}, 4, {locationnum}, 3, 5, null, null), (504, {custnum}, 2, {locationnum}, 3, 5, null, 9),
                (505, {custnum}, 2, {locationnum}, 3, null, null, null)
            """);
        await ChangeAsync(custnum, Service);
        Assert.That(
            await Shop.TellAsync(
                $"pkgnum, locationnum = {locationnum}, setup, susp, cancel",
                $"from cust_pkg where custnum = {custnum} and change_pkgnum is null order by pkgnum"),
            Is.EqualTo($"501 true 5 - {CustomerShop.Now}; 502 true 5 7 {CustomerShop.Now}; 503 true 5 - -; 504 true 5 - 9; 505 false - - -"));
        Assert.That(
            await Shop.TellAsync(
                $"change_pkgnum, locationnum = {locationnum}, change_locationnum = {locationnum}, change_date, setup, susp, cancel",
                $"from cust_pkg where custnum = {custnum} and change_pkgnum is not null order by pkgnum"),
            Is.EqualTo($"501 false true {CustomerShop.Now} 5 - -; 502 false true {CustomerShop.Now} 5 7 -"));
        Assert.That(await AddressesAsync(custnum), Is.EqualTo("1 Main St - true false; 6 Serve Rd - false true"));
    }

    [Test]
    public async Task Packages_move_to_an_older_location_that_says_the_same()
    {
        var custnum = await Shop.MadeAsync();
        await Shop.RunAsync($"""
            insert into cust_location (custnum, address1, city, state, zip, country) select custnum, address1, city, state, zip, country from cust_location where custnum = {custnum};
            update cust_main set ship_locationnum = currval('cust_location_locationnum_seq') where custnum = {custnum};
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, order_date) select 511, custnum, 2, ship_locationnum, 3 from cust_main where custnum = {custnum}
            """);
        await ChangeAsync(custnum, "company=Acme");
        Assert.That(await AddressesAsync(custnum), Is.EqualTo("1 Main St - true true; 1 Main St Y false false"));
        Assert.That(
            await Shop.TellAsync("pkgnum, locationnum = ship_locationnum", "from cust_pkg join cust_main using (custnum) where pkgnum = 511"), Is.EqualTo("511 true"));
    }

    [Test]
    public async Task Packages_move_with_a_city_that_addresses_have_no_more()
    {
        await using var shop = await CustomerShop.OpenAsync();
        var custnum = await shop.MadeAsync();
        await shop.RunAsync($"insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, order_date) select 512, custnum, 2, ship_locationnum, 3 from cust_main where custnum = {custnum}");
        await using var setting = await shop.WithAsync("cust_main-no_city_in_address");
        Assert.That(await shop.UpdateAsync(custnum), Is.Empty);
        Assert.That(
            await shop.TellAsync("pkgnum, locationnum = ship_locationnum, cust_location.city", "from cust_pkg join cust_main using (custnum) join cust_location using (locationnum) where pkgnum = 512"),
            Is.EqualTo("512 true -"));
    }

    [Test]
    public async Task Packages_move_where_the_billing_address_took_their_location_and_changed_what_it_says()
    {
        var custnum = await Shop.MadeAsync();
        await Shop.RunAsync($"""
            update cust_location set country = 'us' where custnum = {custnum};
            insert into cust_location (custnum, address1, city, state, zip, country, latitude) select custnum, address1, city, state, zip, country, 1 from cust_location where custnum = {custnum};
            update cust_main set bill_locationnum = currval('cust_location_locationnum_seq') where custnum = {custnum};
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, order_date) select 513, custnum, 2, ship_locationnum, 3 from cust_main where custnum = {custnum}
            """);
        await ChangeAsync(custnum, "company=Acme");
        Assert.That(
            await Shop.TellAsync("l.country, l.latitude, locationnum = bill_locationnum, locationnum = ship_locationnum",
                $"from cust_location l join cust_main using (custnum) where custnum = {custnum} order by locationnum"),
            Is.EqualTo("US 1.0000000 true false; us 1.0000000 false true"));
        Assert.That(
            await Shop.TellAsync("pkgnum, locationnum = ship_locationnum", "from cust_pkg join cust_main using (custnum) where pkgnum = 513"), Is.EqualTo("513 true"));
    }

    private Task<string> AddressesAsync(int custnum) => Shop.TellAsync(
        "l.address1, disabled, locationnum = bill_locationnum, locationnum = ship_locationnum",
        $"from cust_location l join cust_main using (custnum) where custnum = {custnum} order by locationnum");
}
