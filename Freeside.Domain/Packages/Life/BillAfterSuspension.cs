using Freeside.Domain.Common;
using Freeside.Domain.Reasons;

namespace Freeside.Domain.Packages.Life;

/// <summary>When a package is billed next after a suspension: as before, or later by the time it was suspended (cust_pkg.pm unsuspend).</summary>
internal sealed class BillAfterSuspension(LifeParts parts, LifeContext context)
{
    private const string Adjusts = "unsuspend_adjust_bill";
    private const string CreditsUnused = "unused_credit_suspend";

    /// <summary>The next bill date, epoch seconds.</summary>
    /// <param name="package">The package, still suspended.</param>
    /// <param name="reason">Why it is suspended, if that is known.</param>
    public long? After(Package package, Reason? reason)
    {
        var suspended = context.Stamp.Now - package.Susp!.Value;
        var bill = PerlTruth.IsTrue(package.Bill) ? package.Bill : package.Setup;
        var options = parts.OptionsOf(package.Pkgpart);
        if (suspended <= 0 || !PerlTruth.IsTrue(bill) || !(context.Settings.Life.AlwaysAdjustsBill || options.Has(Adjusts)))
            return package.Bill;

        // It was billed meanwhile, or never began.
        if (parts.BillsSuspended(package) || (package.OrderDate ?? 0) == package.Susp)
            return package.Bill;

        // What was not used is given back already: a new period begins.
        return options.Has(CreditsUnused) || PerlTruth.IsTrue(reason?.UnusedCredit) ? context.Stamp.Now : (long)bill!.Value + suspended;
    }
}
