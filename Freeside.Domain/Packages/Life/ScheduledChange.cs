using Freeside.Domain.Common;

namespace Freeside.Domain.Packages.Life;

/// <summary>Carries out a change that was scheduled: a package that expires gives way to one that was ordered for that (cust_pkg.pm change with <c>cust_pkg</c>).</summary>
internal sealed class ScheduledChange
{
    private const string CreditsUnused = "unused_credit_change";
    private const string RollsOver = "usage_rollover";

    private readonly LifeParts _parts;
    private readonly LifeContext _context;
    private readonly PackageCheck _check;
    private readonly Cancelling _cancelling;
    private readonly PackageTransfer _transfer;
    private readonly ServicesTakenOver _services;

    /// <summary>Changes among packages that were read.</summary>
    public ScheduledChange(LifeParts parts, LifeContext context, PackageCheck check, Cancelling cancelling)
    {
        (_parts, _context, _check, _cancelling) = (parts, context, check, cancelling);
        _transfer = new PackageTransfer(parts.Packages, context.Records, context.Stamp);
        _services = new ServicesTakenOver(parts, context.Settings.Life, _transfer);
    }

    /// <summary>What is said where there is no such package.</summary>
    public static Refusal NoTarget(Package package) =>
        Refusal.Error($"can't change pkgnum {package.Pkgnum} to pkgnum {package.ChangeToPkgnum}; not expiring");

    /// <summary>Carries it out.</summary>
    public Refusal? Execute(Package package)
    {
        if (_parts.Packages.Find(package.ChangeToPkgnum) is not { } target)
            return NoTarget(package);
        if (PerlTruth.IsTrue(target.ContractEnd) && !PerlTruth.IsTrue(package.ContractEnd))
            return Refusal.Error($"Cannot add contract end date when changing packages {package.Pkgnum}");
        var isSame = target.Pkgpart == package.Pkgpart;
        var credits = !isSame && _parts.OptionsOf(package.Pkgpart).Has(CreditsUnused);
        target.TakePlaceOf(package, _context.Stamp.Now, credits);
        if (_check.Refuses(target, _parts.Packages.CustomerOf(target)) is { } invalid)
            return invalid.Within("inserting new package");
        _context.Records.Replace(target);
        var refusal = _services.TakeOver(package, target, isSame) ?? (isSame ? CopyTerms(package, target) : ResetUsage(target));
        if (refusal is not null)
            return refusal;
        _transfer.Details(package, target);
        return CancelOld(package, credits) ?? BillNow(target);
    }

    private Refusal? CopyTerms(Package package, Package target)
    {
        _transfer.Usage(package, target);
        return _transfer.Discounts(package, target)?.Within("transferring discounts");
    }

    // The counters of accounts would begin anew.
    private Refusal? ResetUsage(Package target) =>
        !_parts.OptionsOf(target.Pkgpart).Has(RollsOver) && _services.Account(target) is { } account
            ? Refusal.Error($"usage limits of service {account.Svcnum} are not served by this version")
            : null;

    private Refusal? CancelOld(Package package, bool credits)
    {
        // The original forgets the change before it saves, so history does not tell it.
        package.ChangeToPkgnum = null;
        _context.Records.TakeAsSaved(package);
        return _cancelling.Cancel(package, new CancelTerms { CreditsUnused = credits, IsImmediate = true })?.Within("canceling old package");
    }

    private Refusal? BillNow(Package target)
    {
        _context.Billing.Ordered(target, _parts.DefinitionOf(target.Pkgpart) ?? new PackageDefinition(), _parts.OptionsOf(target.Pkgpart));
        _context.Billing.Took(_transfer.TakenBy(target));
        return _context.Settings.BillsMovedPackages ? _context.Billing.Bill(target)?.Within("billing new package") : null;
    }
}
