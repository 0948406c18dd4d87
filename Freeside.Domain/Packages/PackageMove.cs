using Freeside.Domain.Common;
using Freeside.Domain.Packages.Life;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Packages;

/// <summary>
/// Moves packages to another location (cust_pkg.pm change with a location and keep_dates). One that was never billed just gets
/// the location; the place of any other is taken by a new package that goes on with its dates, and the old one is cancelled. Every state a
/// record passes through is told to the call's records as the original saves it.
/// </summary>
/// <remarks>A refusal leaves the packages half changed in memory: the call must not be saved then.</remarks>
public sealed class PackageMove
{
    private readonly LoadedPackages _loaded;
    private readonly PackageParts _parts;
    private readonly IRecords _records;
    private readonly RecordStamp _stamp;
    private readonly CallSettings _settings;
    private readonly PackageCheck _check;
    private readonly PackageTransfer _transfer;
    private readonly SupplementalOrders _supplementals;
    private readonly Cancelling _replaced;
    private readonly IMoveBilling? _billing;

    /// <summary>The move of packages that were read.</summary>
    /// <param name="loaded">The packages; they have arrived.</param>
    /// <param name="records">What the call writes.</param>
    /// <param name="stamp">Who moves them, and when.</param>
    /// <param name="settings">The settings as they stand.</param>
    /// <param name="billing">Bills what takes the place of others; needed where the settings ask for that.</param>
    public PackageMove(LoadedPackages loaded, IRecords records, RecordStamp stamp, CallSettings settings, IMoveBilling? billing = null)
    {
        _billing = billing;
        (_loaded, _records, _stamp, _settings) = (loaded, records, stamp, settings);
        _parts = new PackageParts(loaded);
        _check = new PackageCheck(stamp, _parts.Dangling);
        _transfer = new PackageTransfer(_parts, records, stamp);
        _supplementals = new SupplementalOrders(_parts, _check, _transfer, new PackageTimers(stamp, settings.RollsAnniversaryBack), records);
        _replaced = new Cancelling(_parts, records, stamp, _check, full: null);
    }

    /// <summary>Moves one of the packages.</summary>
    public MovedPackage Move(Package package, Destination destination) =>
        package.IsSetUp ? Replace(package, destination) : SetLocation(package, destination);

    /// <summary>
    /// Moves all packages away from a location, save cancelled and supplemental ones (these follow their main package) and one-time charges
    /// that were billed (cust_location.pm move_to).
    /// </summary>
    /// <param name="locationnum">The location they leave.</param>
    /// <param name="destination">Where they go.</param>
    /// <returns>Why one cannot move, or <c>null</c>.</returns>
    public Refusal? MoveAll(int locationnum, Destination destination)
    {
        foreach (var package in _loaded.Packages.Value.Where(p => p.Locationnum == locationnum && p is { Cancel: null, MainPkgnum: null }).ToList())
        {
            if (_parts.DefinitionOf(package).IsOneTime && package.Setup > 0)
                continue;
            if (Move(package, destination).Refusal is { } refusal)
                return refusal.Within($"Error moving pkgnum {package.Pkgnum}");
        }

        return null;
    }

    private MovedPackage SetLocation(Package package, Destination destination)
    {
        package.Locationnum = destination.Locationnum;
        if (_check.Refuses(package, _parts.CustomerOf(package), destination.Refusal) is { } refusal)
            return MovedPackage.Refused(refusal.Within("modifying package"));
        _records.Replace(package);
        return MovedPackage.Now(package);
    }

    private MovedPackage Replace(Package old, Destination destination)
    {
        var package = old.MovedTo(_records.NewNumber(), destination.Locationnum, _stamp.Now);
        if (_check.Refuses(package, _parts.CustomerOf(package), destination.Refusal) is { } invalid)
            return MovedPackage.Refused(invalid.Within("inserting new package"));
        if (old.IsBoundToMain)
            return MovedPackage.Refused(BoundToMain(old));
        _records.Insert(package);
        _transfer.Refer(package);
        _transfer.Services(old, package);
        _transfer.Usage(old, package);
        if (_transfer.Discounts(old, package) is { } notDiscounted)
            return MovedPackage.Refused(notDiscounted.Within("transferring discounts"));
        _transfer.Details(old, package);
        return (_supplementals.Order(old, package) ?? Cancel(old) ?? BillNow(package)) is { } refusal
            ? MovedPackage.Refused(refusal)
            : MovedPackage.Now(package);
    }

    // The original cancels the main package and all its supplemental ones at this point, and reports success.
    private static Refusal BoundToMain(Package package) => Refusal.Error(
        $"Package {package.Pkgnum} is supplemental to package {package.MainPkgnum} and moves with it: change the location of package {package.MainPkgnum}");

    private Refusal? Cancel(Package old)
    {
        // A change that was scheduled is the new package's now. The original forgets it before it saves, so history does not tell it.
        if (old.ChangeToPkgnum is not null)
        {
            old.ChangeToPkgnum = null;
            _records.TakeAsSaved(old);
        }

        return _replaced.Cancel(old, new CancelTerms())?.Within("canceling old package");
    }

    // The new package and what is supplemental to it, nothing else.
    private Refusal? BillNow(Package package)
    {
        if (!_settings.BillsMovedPackages)
            return null;
        if (_billing is null)
            throw new InvalidOperationException("What bills packages that move was not given.");
        IReadOnlyList<TakenPlace> taken = [.. _supplementals.OrderedBeside(package).Prepend(package).Select(_transfer.TakenBy)];
        return _billing.Bill(_parts.CustomerOf(package)!, taken)?.Within("billing new package");
    }
}
