namespace Freeside.Tests.Api.Customers;

/// <summary>What <c>new_customer</c> makes of addresses. Names begin with the original's observed cases.</summary>
internal sealed class NewCustomerAddressTests : OneShopTests
{
    private static readonly string[] ServiceAddress =
        ["ship_address1=2 Side St", "ship_city=Reno", "ship_state=NV", "ship_zip=89501", "ship_country=US"];

    [TestCase("Illegal or empty (text) address1:  (in billing location)", "-address1", TestName = "Case_017_no_street")]
    [TestCase("Illegal or empty (text) city:  (in billing location)", "-city", TestName = "Case_018_no_city")]
    [TestCase("Illegal (country) country:  (in billing location)", "-country", TestName = "Case_019_no_country")]
    [TestCase("Unknown state/county/country: ZZ//US (in billing location)", "state=ZZ", TestName = "Case_020_an_unknown_state")]
    [TestCase("Unknown state/county/country: CA/Foo/US (in billing location)", "county=Foo", TestName = "Case_021_an_unknown_county")]
    [TestCase("Illegal (zip) zip for country US: 1234 (in billing location)", "zip=1234", TestName = "Case_023_a_short_zip")]
    [TestCase("Illegal (zip) zip: a (in billing location)", "country=HK", "zip=a", TestName = "Case_027_a_zip_of_one_letter")]
    [TestCase("Invalid (coordinate > 90) latitude: 95 (in billing location)", "latitude=95", TestName = "Case_030_beyond_the_pole")]
    [TestCase("Illegal or empty (text) city:  (in service location)", "ship_address1=1 Main St", TestName = "Case_036_a_service_address_of_a_street")]
    public Task Refused(string text, params string[] changes) => RefusesAsync(text, changes);

    [Test]
    public Task Case_029_a_street_of_81_characters() =>
        RefusesAsync("ERROR:  value too long for type character varying(80) (in billing location)", $"address1={new string('a', 81)}");

    [Test]
    public async Task Case_022_counties_where_the_state_has_only_counties()
    {
        await Shop.RunAsync("update cust_main_county set county = 'Clark' where state = 'NV' and country = 'US'");
        await RefusesAsync("Unknown state/county/country: NV//US (in billing location)", "state=NV");
        await RefusesAsync("Unknown state/county/country: NV/clark/US (in billing location)", "state=NV", "county=clark");
        Assert.That(await Shop.BillingAsync(await WelcomesAsync("state=NV", "county=Clark"), "state, county"), Is.EqualTo("NV Clark"));
        await Shop.RunAsync("update cust_main_county set county = null where state = 'NV' and country = 'US'");
    }

    [TestCase("CA 90210-1234 US", "zip= 90210-1234 ", TestName = "Case_024_blanks_around_a_zip")]
    [TestCase("ON k1a 0b1 CA", "country=CA", "state=ON", "zip=k1a0b1", TestName = "Case_025_a_Canadian_zip")]
    [TestCase("foo - HK", "country=HK", "state=foo", "zip=", TestName = "Case_026_a_country_without_states")]
    [TestCase("CA 90210 US", "country=United States", TestName = "Case_028_a_countrys_name")]
    [TestCase("CA 90210 US", "country=us", TestName = "Case_028_a_countrys_code_in_small_letters")]
    public async Task Normalised(string stored, params string[] changes) =>
        Assert.That(await Shop.BillingAsync(await WelcomesAsync(changes), "state, zip, country"), Is.EqualTo(stored));

    [Test]
    public async Task Case_031_coordinates() =>
        Assert.That(
            await Shop.BillingAsync(await WelcomesAsync("latitude=37.5", "longitude=-122 30 15"), "latitude, longitude, coord_auto"),
            Is.EqualTo("37.5000000 -122.5041667 -"));

    [Test]
    public async Task Case_032_a_census_tract_decides_its_year() =>
        Assert.That(
            await Shop.BillingAsync(await WelcomesAsync("censustract=06001400100", "censusyear=2010"), "censustract, censusyear"),
            Is.EqualTo("060014001.00 2012"));

    [Test]
    public async Task Case_033_fields_for_bills_go_before_plain_ones() =>
        Assert.That(
            await Shop.BillingAsync(await WelcomesAsync("bill_address1=9 Bill St", "bill_zip=90211", "bill_city=0"), "address1, city, state, zip, country"),
            Is.EqualTo("9 Bill St Springfield CA 90211 US"));

    [Test]
    public async Task Case_034_another_service_address()
    {
        var custnum = 0;
        Assert.That(
            await Shop.ChangesAsync(async () => custnum = await Shop.MadeAsync(ServiceAddress)),
            Is.EqualTo("cust_location +2, cust_main +1, h_cust_location +6, h_cust_main +1, h_queue +6, h_queue_arg +6, queue +6, queue_arg +6"));
        Assert.That(
            await Shop.TellAsync("l.address1, l.state, l.zip, locationnum = bill_locationnum, locationnum = ship_locationnum", $"from cust_location l join cust_main c using (custnum) where custnum = {custnum} order by locationnum"),
            Is.EqualTo("1 Main St CA 90210 true false; 2 Side St NV 89501 false true"));
    }

    [TestCase("ship_address1=1 Main St", "ship_city=Springfield", "ship_state=CA", "ship_zip=90210", "ship_country=US", TestName = "Case_035_the_same_service_address")]
    [TestCase("ship_city=X", TestName = "Case_037_a_service_address_without_street")]
    public async Task One_address(params string[] changes) =>
        Assert.That(await Shop.CustomerAsync(await WelcomesAsync(changes), "bill_locationnum = ship_locationnum"), Is.EqualTo("true"));
}
