using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Taxes;

/// <summary>Finds the taxes there are in a place (Billing.pm _handle_taxes).</summary>
internal sealed class RateTable(IEnumerable<TaxRate> rates)
{
    private readonly ILookup<Key, TaxRate> _rates = rates.OrderBy(r => r.Taxnum).ToLookup(r => new Key(
        r.Country, r.State ?? "", r.County ?? "", r.City ?? "", r.District ?? "", r.Taxclass ?? ""));

    /// <summary>
    /// The taxes on a class of goods in a place, by number: those of the narrowest region that has any, so that a county's tax hides the
    /// state's; of one region, those on the class, or else those on no class.
    /// </summary>
    public IReadOnlyList<TaxRate> Of(TaxPlace place, string taxclass) =>
        Regions(place, taxclass).Select(Of).FirstOrDefault(found => found.Count > 0) ?? [];

    private IReadOnlyList<TaxRate> Of(Key region)
    {
        var found = _rates[region].ToList();
        return found.Count > 0 || !PerlTruth.IsTrue(region.Taxclass) ? found : _rates[region with { Taxclass = "" }].ToList();
    }

    // The original means to go on to the whole country, but stops before.
    private static IEnumerable<Key> Regions(TaxPlace place, string taxclass)
    {
        var region = new Key(place.Country, place.State ?? "", place.County ?? "", place.City ?? "", place.District ?? "", taxclass);
        yield return region;
        yield return region = region with { District = "" };
        yield return region = region with { City = "" };
        yield return region with { County = "" };
    }

    private sealed record Key(string Country, string State, string County, string City, string District, string Taxclass);
}
