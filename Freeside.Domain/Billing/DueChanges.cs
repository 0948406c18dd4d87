using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;
using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Billing;

/// <summary>
/// Packages that are to be cancelled, suspended or resumed before anything is billed (cust_main/Billing.pm cancel_expired_pkgs,
/// suspend_adjourned_pkgs, unsuspend_resumed_pkgs).
/// </summary>
internal sealed class DueChanges(BillingRun run)
{
    /// <summary>A definition with which nothing can be done for the customer: the original dies as soon as it looks at such a package, due or not.</summary>
    public Refusal? Unknown =>
        run.Packages.All.Select(run.Packages.DefinitionOf).FirstOrDefault(d => d is not null && !PricePlan.IsKnown(d.Plan)) is { } definition
            ? Refusal.Fault($"definition {definition.Pkgpart} has the unknown plan '{definition.Plan}'")
            : null;

    /// <summary>Whether any package's life changes, as far as that can be told beforehand.</summary>
    public bool AreDue => run.Packages.All.Any(p => IsExpired(p) || IsToBeSuspended(p) || IsPast(p.Resume));

    /// <summary>Makes all changes that are due.</summary>
    /// <returns>Why not, with all packages that stand in the way; <c>null</c> where all was done.</returns>
    public Refusal? Perform(PackageLife life)
    {
        var refusal = Unknown
            ?? All("expiring", IsExpired, p => PerlTruth.IsTrue(p.ChangeToPkgnum) ? life.Change(p) : life.Cancel(p, Terms(p, life)))
            ?? All("adjourning", IsToBeSuspended, p => Suspend(p, life))
            ?? All("resuming", p => IsPast(p.Resume), life.Unsuspend);
        run.Packages.TakeAsSaved();
        return refusal;
    }

    private Refusal? All(string phase, Func<Package, bool> isDue, Func<Package, Refusal?> change)
    {
        var refused = new List<string>();
        foreach (var package in run.Packages.All.Where(p => !p.IsCancelled && isDue(p)).ToList())
        {
            // What is half done is not undone: nothing is saved then, and the others are only looked at for what stands in their way.
            var refusal = change(package);
            if (refusal is { Kind: RefusalKind.Fault })
                return refusal;
            if (refusal is not null)
                refused.Add(refusal == ScheduledChange.NoTarget(package) ? refusal.Text : $"pkgnum {package.Pkgnum}: {refusal.Text}");
        }

        return refused.Count == 0 ? null : Refusal.Error(string.Join(" / ", refused)).Within($"Error {phase} custnum {run.Customer.Custnum}");
    }

    // With a reason the package counts as used up to the end of the day, where the day's end is what counts.
    private CancelTerms Terms(Package package, PackageLife life) => life.Parts.ReasonOf(package, PackageReasons.Expire, package.Expire) is { } reason
        ? new CancelTerms { Reason = FieldText.Of(reason.Reasonnum), Otaker = reason.Otaker, Time = checked((int)run.Until) }
        : new CancelTerms();

    // The original forgets the reason where the date is not before its own start; here it is kept.
    private Refusal? Suspend(Package package, PackageLife life)
    {
        var reason = IsPast(package.Adjourn) ? life.Parts.ReasonOf(package, PackageReasons.Adjourn, package.Adjourn) : null;
        return life.Suspend(package, reason is null ? new SuspendTerms() : new SuspendTerms { Reason = FieldText.Of(reason.Reasonnum), Otaker = reason.Otaker });
    }

    private bool IsExpired(Package package) => IsPast(package.Expire);

    private bool IsToBeSuspended(Package package) => !PerlTruth.IsTrue(package.Susp) && (IsPast(package.Adjourn) || HasLapsed(package));

    private bool IsPast(int? date) => date > 0 && date <= run.Until;

    private bool HasLapsed(Package package) => PerlTruth.IsTrue(package.Bill) && package.Bill < run.Until
        && run.Packages.DefinitionOf(package)?.Plan is "prepaid" or "prepaid_nibblebill";
}
