using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>What keeps a package that is due from being billed by this program: it is said, never guessed.</summary>
internal static class NotBilledYet
{
    /// <summary>The first such thing, or <c>null</c>.</summary>
    public static Refusal? Refuses(BillingRun run, Package package)
    {
        var (packages, settings) = (run.Packages, run.Settings);
        var options = packages.OptionsOf(package);
        foreach (var (applies, what) in new (bool, string)[]
                 {
                     (ResetsUsage(options) && packages.Is(BillingFact.Services, package.Pkgnum), "usage limit"),
                 })
        {
            if (applies)
                return NotServed.Because(what, package);
        }

        return null;
    }

    private static bool ResetsUsage(PlanOptions options) => PlanOption.UsageCounters.Any(options.Has);
}
