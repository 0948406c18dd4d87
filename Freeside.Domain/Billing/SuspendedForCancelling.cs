using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>Packages that are suspended only until they are cancelled in a few days, and billed until then (cust_pkg.pm is_status_delay_cancel).</summary>
internal static class SuspendedForCancelling
{
    private const int Day = 86400;

    /// <summary>Whether it is such a package; a supplemental one goes by its main package.</summary>
    public static bool Is(BillingRun run, Package package, PlanOptions options)
    {
        if (package.IsBoundToMain)
            return run.Packages.MainOf(package) is { IsBoundToMain: false } main && Is(run, main, run.Packages.OptionsOf(main));
        return options.Has(PlanOption.DelayCancel) && package.IsSetUp && PerlTruth.IsTrue(package.Susp) && !package.IsCancelled
            && PerlTruth.IsTrue(package.Expire) && package.Expire < run.Stamp.Now + (Day * run.Settings.Billing.DelayCancelDays);
    }
}
