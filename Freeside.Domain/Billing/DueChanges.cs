using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>Packages that are to be cancelled, suspended or resumed before anything is billed (cust_main/Billing.pm cancel_expired_pkgs and the like).</summary>
internal static class DueChanges
{
    /// <summary>Why a change that is due cannot be made; <c>null</c> where none is due.</summary>
    public static Refusal? Refuses(BillingRun run) =>
        UnknownPlan(run)
        ?? First(run, "expiring", p => IsPast(run, p.Expire), "cancelling on its expiration date")
        ?? First(run, "adjourning", p => !PerlTruth.IsTrue(p.Susp) && (IsPast(run, p.Adjourn) || HasLapsed(run, p)), "suspending on its adjournment date")
        ?? First(run, "resuming", p => PerlTruth.IsTrue(p.Susp) && IsPast(run, p.Resume), "unsuspending on its resume date");

    // The original dies as soon as it looks at such a package, due or not.
    private static Refusal? UnknownPlan(BillingRun run) =>
        run.Packages.All.Select(run.Packages.DefinitionOf).FirstOrDefault(d => d is not null && !PricePlan.IsKnown(d.Plan)) is { } definition
            ? Refusal.Fault($"definition {definition.Pkgpart} has the unknown plan '{definition.Plan}'")
            : null;

    private static Refusal? First(BillingRun run, string phase, Func<Package, bool> isDue, string what) =>
        run.Packages.All.FirstOrDefault(isDue) is { } package
            ? NotServed.Because(what, package).Within($"Error {phase} custnum {run.Customer.Custnum}: pkgnum {package.Pkgnum}")
            : null;

    private static bool IsPast(BillingRun run, int? date) => date > 0 && date <= run.Until;

    private static bool HasLapsed(BillingRun run, Package package) => PerlTruth.IsTrue(package.Bill) && package.Bill < run.Until
        && run.Packages.DefinitionOf(package)?.Plan is "prepaid" or "prepaid_nibblebill";
}
