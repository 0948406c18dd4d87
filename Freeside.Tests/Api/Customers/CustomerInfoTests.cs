using Freeside.Tests.Support;

namespace Freeside.Tests.Api.Customers;

/// <summary>What <c>customer_info</c> and <c>location_info</c> tell, and who may ask. Names begin with the original's observed cases.</summary>
internal sealed class CustomerInfoTests : OneShopTests
{
    private static readonly string[] AddressFields = ["address1", "address2", "city", "county", "state", "zip", "country"];

    [TestCase("new_customer", TestName = "Case_001_new_customer_with_a_wrong_secret")]
    [TestCase("update_customer", TestName = "Case_001_update_customer_with_a_wrong_secret")]
    [TestCase("customer_info", TestName = "Case_001_customer_info_with_a_wrong_secret")]
    [TestCase("location_info", TestName = "Case_001_location_info_with_a_wrong_secret")]
    [TestCase("change_package_location", TestName = "Case_001_change_package_location_with_a_wrong_secret")]
    public async Task Wrong_secret(string method)
    {
        XmlRpcReply? reply = null;
        Assert.That(await Shop.ChangesAsync(async () => reply = await Shop.CallAsync(method, "secret=sharingiscarin", "custnum=2", "first=X")), Is.Empty);
        Assert.That(reply!.Members, Is.EquivalentTo(new Dictionary<string, object?> { ["error"] = "Incorrect shared secret" }));
    }

    [Test]
    public async Task Case_103_a_customer_without_packages()
    {
        var custnum = await Shop.MadeAsync("invoicing_list=a@b.com, c@d.org", "postal_invoicing=1");
        var info = await Shop.InfoAsync(custnum);
        Assert.That(
            new[] { "display_custnum", "name", "invoicing_list", "postal_invoicing", "balance", "status", "statuscolor", "company" }.Select(k => info[k] ?? ""),
            Is.EqualTo(new[] { $"{custnum}", "Joe Schmoe", "a@b.com, c@d.org", "1", "0.00", "prospect", "FF00F5", "" }));
        Assert.That(AddressFields.Select(f => info[f] ?? ""), Is.EqualTo(new[] { "1 Main St", "", "Springfield", "", "CA", "90210", "US" }));
        Assert.That(AddressFields.Select(f => info["ship_" + f]), Is.EqualTo(AddressFields.Select(f => info[f])));
    }

    [TestCase("Unknown custnum", "custnum=99999", TestName = "Case_104_an_unknown_customer")]
    [TestCase("Unknown custnum", "custnum=", TestName = "Case_104_an_empty_number")]
    [TestCase("Unknown custnum", "custnum=0", TestName = "Case_104_zero")]
    [TestCase("Unknown custnum", TestName = "Case_104_no_number")]
    [TestCase("fault: ERROR:  operator does not exist: integer = character varying", "custnum=abc", TestName = "Case_104_no_number_at_all")]
    [TestCase("", "custnum=002", TestName = "Case_104_leading_zeros")]
    public async Task Told(string text, params string[] keys) =>
        Assert.That(CustomerShop.Told(await Shop.CallAsync("customer_info", keys)), Is.EqualTo(text));

    [Test]
    public async Task Case_105_a_balance()
    {
        var custnum = await Shop.MadeAsync();
        await Shop.RunAsync(SampleShop.Money.Replace("(1, 2, 0", $"({custnum + 500}, {custnum}, 0", StringComparison.Ordinal));
        Assert.That((await Shop.InfoAsync(custnum))["balance"], Is.EqualTo("-80.00"));
    }

    [TestCase("active", "00CC00", "2, 5, null, null", TestName = "Case_106_an_active_package")]
    [TestCase("ordered", "009999", "2, null, null, null", TestName = "Case_106_a_package_never_billed")]
    [TestCase("inactive", "0000CC", "4, 5, null, null", TestName = "Case_106_a_charge_that_was_billed")]
    [TestCase("suspended", "FF9900", "2, 5, 7, null", TestName = "Case_106_a_suspended_package")]
    [TestCase("cancelled", "FF0000", "2, 5, null, 9", TestName = "Case_106_a_cancelled_package")]
    [TestCase("", null, "2, null, 7, null", TestName = "Case_106_a_package_on_hold")]
    public async Task Status(string status, string? color, string package)
    {
        var custnum = await Shop.MadeAsync();
        await Shop.RunAsync($"insert into cust_pkg (custnum, pkgpart, setup, susp, cancel) values ({custnum}, {package})");
        var info = await Shop.InfoAsync(custnum);
        Assert.That((info["status"] ?? "", info["statuscolor"]), Is.EqualTo((status, color)));
    }

    [Test]
    public async Task Case_110_a_customer_from_before_there_were_locations()
    {
        var custnum = await Shop.MadeAsync();
        await Shop.RunAsync($"update cust_main set bill_locationnum = null where custnum = {custnum}");
        var info = await Shop.InfoAsync(custnum);
        Assert.That(AddressFields.Where(info.ContainsKey), Is.Empty);
        Assert.That(info["ship_address1"], Is.EqualTo("1 Main St"));
        await RefusesChangeAsync("Illegal or empty (text) address1: ", custnum);
    }

    [Test]
    public async Task Case_111_all_locations_of_a_customer()
    {
        var custnum = await Shop.MadeAsync("latitude=37.5");
        await Shop.RunAsync($"insert into cust_location (custnum, address1, country, disabled) values ({custnum}, '9 Old St', 'US', 'Y')");
        var locations = await LocationsAsync($"custnum={custnum}");
        Assert.That(locations.Select(l => (l["address1"], l["disabled"] ?? "", l["latitude"] ?? "", l.Count)), Is.EquivalentTo(new[]
        {
            ("1 Main St", "", "37.5000000", 23),
            ("9 Old St", "Y", "", 23),
        }));
        Assert.That(await LocationsAsync("custnum=99999"), Is.Empty);
        Assert.That(CustomerShop.Told(await Shop.CallAsync("location_info", "custnum=abc")), Does.StartWith("fault: "));
    }

    [Test]
    public async Task Case_111_without_a_number_the_locations_of_nobody_are_told()
    {
        await Shop.RunAsync("insert into cust_location (address1, country) values ('Nowhere', 'US')");
        Assert.That((await LocationsAsync()).Select(l => l["address1"]), Is.EqualTo(new[] { "Nowhere" }));
    }

    private async Task<List<IReadOnlyDictionary<string, object?>>> LocationsAsync(params string[] keys)
    {
        var reply = await Shop.CallAsync("location_info", keys);
        Assert.That(reply.Error ?? "", Is.Empty);
        return [.. ((List<object?>)reply.Members["locations"]!).Cast<IReadOnlyDictionary<string, object?>>()];
    }
}
