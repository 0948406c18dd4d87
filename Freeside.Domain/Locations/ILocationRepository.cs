using Freeside.Domain.Common;

namespace Freeside.Domain.Locations;

/// <summary>Reads and keeps locations.</summary>
public interface ILocationRepository
{
    /// <summary>All locations of a customer, disabled ones included, oldest first; <c>null</c>: those of no customer.</summary>
    Pending<IReadOnlyList<Location>> OfCustomer(int? custnum);
}
