using Freeside.Domain.Common;

namespace Freeside.Domain.Packages;

/// <summary>Reads and keeps packages.</summary>
public interface IPackageRepository
{
    /// <summary>A package as it stands now, not locked and not to be changed; <c>null</c> where there is none of that number.</summary>
    Pending<Package?> Glance(int pkgnum);

    /// <summary>A package that is to move; its customer's row is locked first, then its own and those of supplemental packages.</summary>
    /// <param name="pkgnum">The package.</param>
    /// <param name="custnum">Its customer.</param>
    PackagesToMove ToMove(int pkgnum, int custnum);

    /// <summary>All uncancelled packages at a location; their rows are locked, the customers' rows are the caller's to lock.</summary>
    /// <param name="locationnum">The location.</param>
    PackagesToMove ToMoveFrom(int locationnum);
}
