using Freeside.Tests.Support;

namespace Freeside.Tests.Api;

/// <summary>What <c>change_package_location</c> takes, refuses and answers. Names begin with the original's observed cases.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ChangePackageLocationTests
{
    private static readonly (string, string) Street = ("address1", "10 Move St");

    [Test]
    public async Task L01_without_the_secret_nothing_is_told()
    {
        await using var shop = await PackageShop.OpenAsync();
        Assert.That(await shop.CallAsync(("pkgnum", "100"), ("locationnum", "11")), Is.EqualTo("Incorrect shared secret"));
        Assert.That(await shop.CallAsync(("secret", "x"), ("pkgnum", "abc")), Is.EqualTo("Incorrect shared secret"));
    }

    [Test]
    public async Task L02_a_package_that_is_not_there()
    {
        await using var shop = await PackageShop.OpenAsync();
        Assert.That(await shop.MoveAsync(99999, Street), Is.EqualTo("Unknown pkgnum"));
        Assert.That(await shop.CallAsync(("secret", "sesame"), Street), Is.EqualTo("Unknown pkgnum"));
    }

    [Test]
    public async Task L03_a_number_that_is_none()
    {
        await using var shop = await PackageShop.OpenAsync();
        Assert.That(await shop.CallAsync(("secret", "sesame"), ("pkgnum", "abc"), Street), Is.EqualTo("fault"));
        Assert.That(await shop.MoveAsync(100, ("locationnum", "x")), Is.EqualTo("fault"));
        Assert.That(await shop.MoveAsync(101, ("locationnum", "1.5")), Is.EqualTo("fault"));
    }

    [Test]
    public async Task L04_L05_one_form_and_not_both()
    {
        await using var shop = await PackageShop.OpenAsync();
        Assert.That(await shop.MoveAsync(100, ("locationnum", "11"), Street), Is.EqualTo("Cannot pass both locationnum and location fields"));
        Assert.That(await shop.MoveAsync(100, ("locationnum", "11"), ("incorporated", "Y")), Is.EqualTo("Cannot pass both locationnum and location fields"));
        Assert.That(await shop.MoveAsync(100), Is.EqualTo("No changes passed to method"));
        Assert.That(await shop.MoveAsync(100, ("locationnum", "0"), ("address1", "")), Is.EqualTo("No changes passed to method"));
    }

    [Test]
    public async Task L06_L25_a_location_that_is_not_there()
    {
        await using var shop = await PackageShop.OpenAsync();
        Assert.That(
            await shop.MoveAsync(100, ("locationnum", "999999")),
            Is.EqualTo("modifying package: Can't find cust_pkg.locationnum 999999 in cust_location.locationnum"));
        Assert.That(
            await shop.MoveAsync(101, ("locationnum", "999999")),
            Is.EqualTo("inserting new package: Can't find cust_pkg.locationnum 999999 in cust_location.locationnum"));
        Assert.That(await shop.TellAsync("count(*)::text", "from h_cust_pkg"), Is.EqualTo("0"));
    }

    [Test]
    public async Task L07_minus_one_is_the_customers_service_location()
    {
        await using var shop = await PackageShop.OpenAsync();
        Assert.That(await shop.MoveAsync(100, ("locationnum", "11")), Is.EqualTo("100 at 11"));
        Assert.That(await shop.MoveAsync(100, ("locationnum", "-1")), Is.EqualTo("100 at 12"));
    }

    [Test]
    public async Task L15_incorporated_counts_as_a_field_of_an_address_but_is_none()
    {
        await using var shop = await PackageShop.OpenAsync();
        Assert.That(await shop.MoveAsync(100, ("incorporated", "Y")), Is.EqualTo("creating location record: illegal_or_empty_text address1: "));
    }

    [TestCase("city", "", "illegal_or_empty_text city: ", TestName = "L08_no_town")]
    [TestCase("zip", "", "illegal_zip zip for country US: ", TestName = "L09_no_zip")]
    [TestCase("state", "ZZ", "Unknown state/county/country: ZZ//US", TestName = "L10_no_such_state")]
    [TestCase("country", "XQ", "Unknown state/county/country: NV//XQ", TestName = "L11_no_such_country")]
    [TestCase("addr_clean", "N", "Illegal (enum) field addr_clean: N", TestName = "L13_addr_clean")]
    [TestCase("location_type", "APT 1", "Illegal (alphanumeric) location_type: APT 1", TestName = "L13_location_type")]
    [TestCase("location_kind", "Q", "Illegal (enum) field location_kind: Q", TestName = "L13_location_kind")]
    [TestCase("censusyear", "abc", "Illegal (numeric) censusyear: abc", TestName = "L13_censusyear")]
    [TestCase("censustract", "12", "Illegal census tract: 12", TestName = "L13_censustract")]
    [TestCase("zip", "8950", "illegal_zip zip for country US: 8950", TestName = "L14_a_zip_too_short")]
    public async Task L08_to_L14_an_address_that_cannot_be(string field, string value, string error)
    {
        await using var shop = await PackageShop.OpenAsync();
        foreach (var pkgnum in new[] { "100", "101" })
            Assert.That(await shop.CallAsync(Address(pkgnum, (field, value))), Is.EqualTo($"creating location record: {error}"));
        Assert.That(await shop.TellAsync("count(*)::text", "from h_cust_location"), Is.EqualTo("0"));
    }

    [Test]
    public async Task L14_a_canadian_zip_that_is_none()
    {
        await using var shop = await PackageShop.OpenAsync();
        Assert.That(
            await shop.CallAsync(Address("100", ("country", "CA"), ("state", "ON"), ("zip", "123"))),
            Is.EqualTo("creating location record: illegal_zip zip for country CA: 123"));
    }

    [Test]
    public async Task L16_an_address_longer_than_its_column()
    {
        await using var shop = await PackageShop.OpenAsync();
        Assert.That(
            await shop.CallAsync(Address("100", ("address1", new string('x', 81)))),
            Is.EqualTo("creating location record: ERROR:  value too long for type character varying(80)"));
    }

    [Test]
    public async Task L12_a_country_by_its_name_is_stored_by_its_code()
    {
        await using var shop = await PackageShop.OpenAsync();
        Assert.That(await shop.CallAsync(Address("100", ("country", "United States"))), Is.EqualTo("100 at 51"));
        Assert.That(await shop.TellAsync("country", "from cust_location where locationnum = 51"), Is.EqualTo("US"));
    }

    [Test]
    public async Task L18_L19_what_was_never_billed_is_changed_in_place_whatever_it_waits_for()
    {
        await using var shop = await PackageShop.OpenAsync("update cust_pkg set susp = 5, start_date = 6, no_auto = 'Y' where pkgnum = 100");
        Assert.That(await shop.MoveAsync(100, Street), Is.EqualTo("100 at 51"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', locationnum, susp, start_date, no_auto, change_date, usernum)", "from cust_pkg where pkgnum = 100"),
            Is.EqualTo("51 5 6 Y 1"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', history_action, locationnum, susp)", "from h_cust_pkg order by historynum"),
            Is.EqualTo("replace_old 12 5; replace_new 51 5"));
    }

    [Test]
    public async Task In_place_to_where_it_is_nothing_is_written()
    {
        await using var shop = await PackageShop.OpenAsync();
        Assert.That(await shop.MoveAsync(100, ("locationnum", "12")), Is.EqualTo("100 at 12"));
        Assert.That(await shop.TellAsync("count(*)::text", "from h_cust_pkg"), Is.EqualTo("0"));
    }

    [Test]
    public async Task L23_L27_anybodys_location_even_a_disabled_one_and_a_disabled_definition_will_do()
    {
        await using var shop = await PackageShop.OpenAsync(
            "update cust_location set disabled = 'Y' where locationnum = 13; update part_pkg set disabled = 'Y'");
        Assert.That(await shop.MoveAsync(101, ("locationnum", "13")), Is.EqualTo("201 at 13"));
    }

    [Test]
    public async Task L24_a_cancelled_package_stays()
    {
        await using var shop = await PackageShop.OpenAsync("update cust_pkg set cancel = 5 where pkgnum = 101");
        Assert.That(await shop.MoveAsync(101), Is.EqualTo("Cannot change canceled package"));
    }

    [Test]
    public async Task L28_moving_to_where_it_is_replaces_it_all_the_same()
    {
        await using var shop = await PackageShop.OpenAsync();
        Assert.That(await shop.MoveAsync(101, Street), Is.EqualTo("201 at 51"));
        Assert.That(await shop.MoveAsync(201, Street), Is.EqualTo("202 at 51"));
        Assert.That(await shop.TellAsync("cancel::text", "from cust_pkg where pkgnum in (101, 201)"), Is.EqualTo($"{PackageShop.Now}; {PackageShop.Now}"));
    }

    [Test]
    public async Task L28_what_else_is_said_of_a_known_address_is_checked_and_noted_there()
    {
        await using var shop = await PackageShop.OpenAsync();
        await shop.CallAsync(Address("101"));
        Assert.That(await shop.CallAsync(Address("201", ("locationname", "HQ"), ("censustract", "12345678901"))), Is.EqualTo("202 at 51"));
        Assert.That(await shop.CallAsync(Address("202", ("censustract", "12"))), Is.EqualTo("creating location record: Illegal census tract: 12"));
        Assert.That(
            await shop.CallAsync(Address("202", ("locationname", new string('x', 81)))),
            Is.EqualTo("creating location record: ERROR:  value too long for type character varying(80)"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', history_action, locationname, censustract)", "from h_cust_location order by historynum"),
            Is.EqualTo("insert; replace_old; replace_new HQ 123456789.01"));
    }

    [Test]
    public async Task L29_the_same_address_in_other_letters_is_another_place()
    {
        await using var shop = await PackageShop.OpenAsync();
        Assert.That(await shop.CallAsync(Address("101")), Is.EqualTo("201 at 51"));
        Assert.That(await shop.CallAsync(Address("201", ("city", "RENO"))), Is.EqualTo("202 at 52"));
    }

    [Test]
    public async Task Two_moves_at_a_time_move_it_once()
    {
        await using var shop = await PackageShop.OpenAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => shop.MoveAsync(101, ("locationnum", "11"))));
        Assert.That(answers.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), Is.EqualTo(["201 at 11", "Cannot change canceled package"]));
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg where change_pkgnum = 101"), Is.EqualTo("1"));
    }

    [Test]
    public async Task A_package_whose_customer_is_gone_moves_nowhere()
    {
        await using var shop = await PackageShop.OpenAsync("update cust_pkg set custnum = 99");
        shop.Violates("packages-have-customers");
        Assert.That(await shop.MoveAsync(101, ("locationnum", "11")), Is.EqualTo("inserting new package: Can't find cust_pkg.custnum 99 in cust_main.custnum"));
        Assert.That(await shop.MoveAsync(100, ("locationnum", "-1")), Is.EqualTo("fault"));
    }

    // A call with a whole address, these fields of it different.
    private static (string Key, string Value)[] Address(string pkgnum, params (string Key, string Value)[] fields) =>
    [
        ("secret", "sesame"), ("pkgnum", pkgnum),
        ("address1", "10 Move St"), ("city", "Reno"), ("state", "NV"), ("zip", "89501"), ("country", "US"), .. fields,
    ];
}
