using Freeside.Domain.Common;
using Freeside.Domain.Locations.Writing;

namespace Freeside.Domain.Locations;

/// <summary>Reads locations, and what is known of places.</summary>
public interface ILocationRepository
{
    /// <summary>All locations of a customer, disabled ones included, oldest first; <c>null</c>: those of no customer.</summary>
    Pending<IReadOnlyList<Location>> OfCustomer(int? custnum);

    /// <summary>The same as records that can be changed.</summary>
    Pending<IReadOnlyList<Location>> ToChange(int custnum);

    /// <summary>What the shop's table of counties says of a place (cust_main_county).</summary>
    Pending<Region> Region(string country, string state, string county);

    /// <summary>Which of these locations contacts, or customers other than one, need (cust_location.pm disable_if_unused).</summary>
    Pending<IReadOnlyList<int>> NeededBeside(int custnum, IReadOnlyCollection<int> locationnums);

    /// <summary>At which of these locations packages are that are not cancelled.</summary>
    Pending<IReadOnlyList<int>> WithPackages(IReadOnlyCollection<int> locationnums);

    /// <summary>Whether there is a location of that number, whoever it belongs to, disabled or not.</summary>
    Pending<bool> Exists(int locationnum);
}
