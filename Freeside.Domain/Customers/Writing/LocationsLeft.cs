using Freeside.Domain.Common;
using Freeside.Domain.Locations;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Customers.Writing;

/// <summary>Locations a customer leaves: disabled where nobody needs them any more (cust_location.pm move_to, disable_if_unused).</summary>
internal sealed class LocationsLeft
{
    private readonly IUnitOfWork _work;
    private readonly Customer _customer;
    private readonly Pending<IReadOnlyList<int>> _needed;
    private readonly Pending<IReadOnlyList<int>> _withPackages;

    /// <summary>Asks who needs the customer's present locations.</summary>
    public LocationsLeft(IUnitOfWork work, Customer customer)
    {
        (_work, _customer) = (work, customer);
        var present = new[] { customer.BillLocationnum, customer.ShipLocationnum }.OfType<int>().Distinct().ToArray();
        _needed = work.Locations.NeededBeside(customer.Custnum, present);
        _withPackages = work.Locations.WithPackages(present);
    }

    /// <summary>Disables the service location left, then the billing location left.</summary>
    /// <param name="addresses">The customer's locations, assigned.</param>
    /// <param name="moved">The packages that were at the old service location; <c>null</c> where none could move.</param>
    public void Disable(CustomerAddresses addresses, LoadedPackages? moved)
    {
        if (addresses.ServiceMoved)
            Disable(addresses.OldService, addresses, moved);
        if (addresses.BillingMoved)
            Disable(addresses.OldBilling, addresses, moved);
    }

    private void Disable(Location? location, CustomerAddresses addresses, LoadedPackages? moved)
    {
        if (location is null || IsNeeded(location.Locationnum, addresses, moved))
            return;
        location.Disabled = "Y";
        _work.Records.Replace(location);
    }

    private bool IsNeeded(int locationnum, CustomerAddresses addresses, LoadedPackages? moved)
    {
        if (locationnum == _customer.BillLocationnum || locationnum == _customer.ShipLocationnum || _needed.Value.Contains(locationnum))
            return true;
        return moved is not null && locationnum == addresses.OldShipLocationnum
            ? moved.AnyAt(locationnum)
            : _withPackages.Value.Contains(locationnum);
    }
}
