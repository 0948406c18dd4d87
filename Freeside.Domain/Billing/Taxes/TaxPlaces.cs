using Freeside.Domain.Settings;

namespace Freeside.Domain.Billing.Taxes;

/// <summary>Which of a customer's locations decides on taxes (cust_pkg.pm tax_location, Billing.pm bill for fees).</summary>
/// <param name="customer">The customer.</param>
/// <param name="places">The locations there are.</param>
/// <param name="settings">The settings on taxes.</param>
public sealed class TaxPlaces(TaxedCustomer customer, IEnumerable<TaxPlace> places, TaxSettings settings)
{
    private readonly Dictionary<int, TaxPlace> _places = places.ToDictionary(p => p.Locationnum);

    /// <summary>Of what was read.</summary>
    public static TaxPlaces Of(TaxesToRead read, TaxSettings settings) =>
        new(read.KnownCustomer, read.Places.Value, settings);

    /// <summary>For a package.</summary>
    /// <param name="locationnum">The package's location.</param>
    public TaxPlace OfPackage(int? locationnum)
    {
        if (settings.AtPackage && locationnum is not (null or 0))
            return Place(locationnum);
        return Place(settings.AtService ? customer.ShipLocationnum : customer.BillLocationnum);
    }

    /// <summary>For a fee: always where the customer is served.</summary>
    public TaxPlace OfFee() => Place(customer.ShipLocationnum);

    private TaxPlace Place(int? locationnum) => locationnum is { } number && _places.TryGetValue(number, out var place)
        ? place
        : throw new InvalidOperationException($"Location {locationnum} decides on taxes and was not read.");
}
