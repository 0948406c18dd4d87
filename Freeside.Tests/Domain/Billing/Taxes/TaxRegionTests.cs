using Freeside.Domain.Billing.Taxes;
using static Freeside.Tests.Domain.Billing.Taxes.TaxShop;

namespace Freeside.Tests.Domain.Billing.Taxes;

[Parallelizable(ParallelScope.All)]
internal sealed class TaxRegionTests
{
    [TestCase("Kern", ExpectedResult = 1.00)]
    [TestCase("Yolo", ExpectedResult = 8.25)]
    [TestCase(null, ExpectedResult = 8.25)]
    public decimal A_countys_tax_hides_the_states(string? county) =>
        new TaxShop { Rates = [Rate(1, 8.25m), Rate(2, 1, county: "Kern")] }.Taxes(Line(1, 100, 0) with { Place = Place(county) }).Lines.Single().Setup;

    [TestCase("Telecom", ExpectedResult = "Tel 7.00")]
    [TestCase("Other", ExpectedResult = "Tax 5.00")]
    [TestCase(null, ExpectedResult = "Tax 5.00")]
    [TestCase("telecom", ExpectedResult = "Tax 5.00")]
    public string A_class_of_goods_has_its_own_tax(string? taxclass)
    {
        var shop = new TaxShop { Rates = [Rate(1, 7, "Tel", taxclass: "Telecom"), Rate(2, 5)] };
        var line = shop.Taxes(Line(1, 100, 0, TaxTerms.OfPackage(taxclass, null, null))).Lines.Single();
        return FormattableString.Invariant($"{line.Itemdesc} {line.Setup:0.00}");
    }

    [Test]
    public void The_narrowest_region_goes_before_the_class_of_goods()
    {
        var shop = new TaxShop { Rates = [Rate(1, 7, "Tel", taxclass: "Telecom"), Rate(2, 5, county: "Kern")] };
        Assert.That(shop.Taxes(Line(1, 100, 0, TaxTerms.OfPackage("Telecom", null, null))).Lines.Single().Setup, Is.EqualTo(5.00m));
    }

    [Test]
    public void District_city_and_county_are_given_up_in_turn_but_never_the_state()
    {
        var place = new TaxPlace(1, "US", "CA", "Kern", "Mojave", "7");
        TaxRate[] rates =
        [
            Rate(1, 1, county: "Kern") with { City = "Mojave", District = "7" },
            Rate(2, 2, county: "Kern") with { City = "Mojave" },
            Rate(3, 3, county: "Kern"),
            Rate(4, 4),
            Rate(5, 5) with { State = null },
        ];
        var found = Enumerable.Range(0, 5).Select(skipped =>
            new TaxShop { Rates = rates[skipped..] }.Taxes(Line(1, 100, 0) with { Place = place }).Lines.SingleOrDefault()?.Setup);
        Assert.That(found, Is.EqualTo(new decimal?[] { 1, 2, 3, 4, null }));
    }

    [Test]
    public void A_city_alone_is_not_found_where_the_place_has_a_county() => Assert.That(
        new TaxShop { Rates = [Rate(1, 1) with { City = "Mojave" }, Rate(2, 2)] }.Taxes(Line(1, 100, 0)).Lines.Single().Setup, Is.EqualTo(2.00m));

    [TestCase(3, new string[0], ExpectedResult = 1)]
    [TestCase(3, new[] { "tax-ship_address" }, ExpectedResult = 2)]
    [TestCase(3, new[] { "tax-pkg_address" }, ExpectedResult = 3)]
    [TestCase(3, new[] { "tax-pkg_address", "tax-ship_address" }, ExpectedResult = 3)]
    [TestCase(null, new[] { "tax-pkg_address", "tax-ship_address" }, ExpectedResult = 2)]
    [TestCase(0, new[] { "tax-pkg_address" }, ExpectedResult = 1)]
    public int Settings_tell_which_place_decides_on_a_package(int? locationnum, string[] settings) => Places(settings).OfPackage(locationnum).Locationnum;

    [TestCase]
    [TestCase("tax-pkg_address")]
    public void Fees_are_taxed_where_the_customer_is_served(params string[] settings) =>
        Assert.That(Places(settings).OfFee().Locationnum, Is.EqualTo(2));

    private static TaxPlaces Places(string[] settings)
    {
        var shop = new TaxShop { Settings = settings };
        return new TaxPlaces(shop.Customer, Enumerable.Range(1, 3).Select(n => Place("Kern") with { Locationnum = n }), shop.TaxSettings);
    }
}
