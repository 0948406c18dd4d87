using Freeside.Domain.Common;
using Freeside.Domain.Locations;
using Freeside.Domain.Locations.Writing;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Customers.Writing;

/// <summary>A customer's billing and service location during a change.</summary>
internal sealed class CustomerAddresses
{
    private readonly CustomerChangeRequest _request;
    private readonly LocationBook _book;
    private readonly RegionReading _regions;
    private FieldValues _billing;
    private FieldValues _service;

    /// <summary>Takes the customer's present locations, and asks for what is known of the new places.</summary>
    public CustomerAddresses(Shop shop, IUnitOfWork work, CustomerToChange loaded, CustomerChangeRequest request, LocationSettings settings)
    {
        _request = request;
        _regions = new RegionReading(work, shop);
        var customer = loaded.Customer;
        _book = new LocationBook(work, customer.Custnum, loaded.Locations, new LocationCheck(shop.Rules, settings), settings);
        (OldBillLocationnum, OldShipLocationnum) = (customer.BillLocationnum, customer.ShipLocationnum);
        (OldBilling, OldService) = (_book.Find(OldBillLocationnum), _book.Find(OldShipLocationnum));

        // A customer whose location is missing has the address of the old columns, which then becomes a location.
        _billing = OldBilling is not null ? LocationFields.All.Read(OldBilling) : Fields(loaded.Legacy.LegacyBilling);
        _service = OldService is not null ? LocationFields.All.Read(OldService) : Fields(loaded.Legacy.LegacyService.OrElse(loaded.Legacy.LegacyBilling));
        IsServiceLikelyToMove = request.Service is not null || request.ServesAtBilling || OldService is null || _book.Find(_service) != OldService;
        foreach (var address in new[] { request.Billing, request.Service, _billing, _service }.OfType<FieldValues>())
            _regions.Ask(address);
    }

    /// <summary>The billing location before.</summary>
    public int? OldBillLocationnum { get; }

    /// <summary>The service location before.</summary>
    public int? OldShipLocationnum { get; }

    /// <summary>The billing location before, where its row is there.</summary>
    public Location? OldBilling { get; }

    /// <summary>The service location before, where its row is there.</summary>
    public Location? OldService { get; }

    /// <summary>The billing location, once assigned.</summary>
    public Location? Billing { get; private set; }

    /// <summary>The service location, once assigned.</summary>
    public Location? Service { get; private set; }

    /// <summary>
    /// Whether packages probably have to move: an address was sent for them, or the present location would not be found by what it says: an older row
    /// says the same, or addresses have no city any more. Told for certain, once assigned, by <see cref="ServiceMoved"/>.
    /// </summary>
    public bool IsServiceLikelyToMove { get; }

    /// <summary>Whether packages have to move.</summary>
    public bool ServiceMoved => PerlTruth.IsTrue(OldShipLocationnum) && Service!.Locationnum != OldShipLocationnum;

    /// <summary>Whether the billing location is another.</summary>
    public bool BillingMoved => PerlTruth.IsTrue(OldBillLocationnum) && Billing!.Locationnum != OldBillLocationnum;

    /// <summary>Finds or makes the locations of the addresses that were sent (API.pm update_customer).</summary>
    public async Task<Refusal?> TakeSentAsync(CancellationToken cancellationToken)
    {
        if (_request.Billing is { } billing)
        {
            var (location, refusal) = await _book.FindOrInsertAsync(billing, _regions.Of(billing), cancellationToken);
            if (refusal is not null)
                return refusal;
            _billing = LocationFields.All.Read(location!);
        }

        if (_request.Service is { } service)
        {
            var (location, refusal) = await _book.FindOrInsertAsync(service, _regions.Of(service), cancellationToken);
            if (refusal is not null)
                return refusal;
            _service = LocationFields.All.Read(location!);
        }
        else if (_request.ServesAtBilling)
        {
            _service = _billing;
        }

        return null;
    }

    /// <summary>Finds both locations once more by what they say, and gives them to the customer (cust_main.pm replace).</summary>
    public async Task<Refusal?> AssignAsync(Customer customer, CancellationToken cancellationToken)
    {
        (Billing, var refusal) = await _book.FindOrInsertAsync(_billing, _regions.Of(_billing), cancellationToken);
        if (refusal is not null)
            return refusal;
        (Service, refusal) = await _book.FindOrInsertAsync(_service, _regions.Of(_service), cancellationToken);
        if (refusal is not null)
            return refusal;
        (customer.BillLocationnum, customer.ShipLocationnum) = (Billing!.Locationnum, Service!.Locationnum);
        return null;
    }

    private static FieldValues Fields(Address address)
    {
        var fields = new FieldValues();
        foreach (var (name, value) in address.Fields)
            fields[name] = value ?? "";
        return fields;
    }
}
