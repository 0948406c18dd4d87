using Freeside.Domain.Common;

using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Packages;

/// <summary>Reads and keeps packages.</summary>
public interface IPackageRepository
{
    /// <summary>A package as it stands now, not locked and not to be changed; <c>null</c> where there is none of that number.</summary>
    Pending<Package?> Glance(int pkgnum);

    /// <summary>A package that is to move; its customer's row is locked first, then its own and those of supplemental packages.</summary>
    /// <param name="pkgnum">The package.</param>
    /// <param name="custnum">Its customer.</param>
    LoadedPackages ToMove(int pkgnum, int custnum);

    /// <summary>All uncancelled packages at a location; their rows are locked, the customers' rows are the caller's to lock.</summary>
    /// <param name="locationnum">The location.</param>
    LoadedPackages ToMoveFrom(int locationnum);

    /// <summary>
    /// A customer's packages to be cancelled, suspended or unsuspended: their rows are locked, the customer's row is the caller's to lock,
    /// before or earlier in the same batch.
    /// </summary>
    /// <param name="custnum">The customer.</param>
    PackageLives Lives(int custnum);

    /// <summary>Whether a customer has packages that were billed once and are suspended.</summary>
    Pending<bool> AnySuspended(int custnum);

    /// <summary>Whether the customer of an invoice has such packages.</summary>
    Pending<bool> AnySuspendedOfOwner(int invnum);
}
