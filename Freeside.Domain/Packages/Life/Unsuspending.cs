using Freeside.Domain.Common;
using Freeside.Domain.Reasons;

namespace Freeside.Domain.Packages.Life;

/// <summary>Unsuspends packages and what is supplemental to them, and starts what was ordered on hold (cust_pkg.pm unsuspend).</summary>
internal sealed class Unsuspending(LifeParts parts, LifeContext context, PackageCheck check)
{
    private readonly EndedServices _services = new(parts.Packages, context.Records);
    private readonly PackageTimers _timers = new(context.Stamp, context.Settings.RollsAnniversaryBack);
    private readonly BillAfterSuspension _bill = new(parts, context);
    private readonly UnsuspensionPackage _order = new(parts, context, check);

    /// <summary>Unsuspends a package; a supplemental one with its main package.</summary>
    public Refusal? Unsuspend(Package package) =>
        MainPackage.Of(parts.Packages, package, p => PerlTruth.IsTrue(p.MainPkgnum), "unsuspend", out var refusal) is { } main ? UnsuspendOne(main) : refusal;

    private Refusal? UnsuspendOne(Package package)
    {
        if (package.IsCancelled)
            return Refusal.Error($"Can't unsuspend cancelled package {package.Pkgnum}");
        if (!PerlTruth.IsTrue(package.Susp))
            return null;
        if (!package.IsSetUp)
        {
            // The original sets these dates in what it takes for the saved state.
            if (_timers.Start(package, parts.OptionsOf(package.Pkgpart).Text) is { } noDate)
                return noDate;
            context.Records.TakeAsSaved(package);
        }

        if (_services.Exported(package) is { } exported)
            return exported;
        var noted = parts.ReasonOf(package, PackageReasons.Suspend, package.Susp);
        var reason = noted is null ? null : parts.Reason(noted.Reasonnum);
        var bill = _bill.After(package, reason);
        if (bill > int.MaxValue)
            return Refusal.Error("ERROR:  integer out of range");
        package.Bill = (int?)bill;
        package.EndSuspension(context.Stamp.Now);
        if (check.Refuses(package, parts.Packages.CustomerOf(package)) is { } refusal)
            return refusal;
        context.Records.Replace(package);
        return Charge(package, noted, reason) ?? UnsuspendSupplementals(package);
    }

    private Refusal? Charge(Package package, PackageReason? noted, Reason? reason)
    {
        if (reason is null)
            return null;
        var refusal = PerlTruth.IsTrue(reason.UnsuspendPkgpart) ? _order.Order(package, reason) : null;
        if (refusal is null && PerlTruth.IsTrue(reason.Feepart) && PerlTruth.IsTrue(reason.FeeOnUnsuspend))
            refusal = ReasonFee.Note(noted!, reason, parts, context);
        return refusal;
    }

    private Refusal? UnsuspendSupplementals(Package package) => parts.Packages.SupplementalsOf(package)
        .Select(s => UnsuspendOne(s)?.Within($"unsuspending supplemental pkg#{s.Pkgnum}"))
        .FirstOrDefault(r => r is not null);
}
