using Freeside.Domain.Common;

namespace Freeside.Domain.Packages.Life;

/// <summary>Cancels packages and what is supplemental to them (cust_pkg.pm cancel).</summary>
/// <param name="parts">The packages.</param>
/// <param name="records">What the call writes.</param>
/// <param name="stamp">Who cancels, and when.</param>
/// <param name="check">The check of packages before they are saved.</param>
/// <param name="full">
/// What cancelling brings with it for the customer; <c>null</c> where another package takes the place of the one that is cancelled: no final
/// billing, reason, credit or delay then.
/// </param>
internal sealed class Cancelling(PackageParts parts, IRecords records, RecordStamp stamp, PackageCheck check, FullCancellation? full)
{
    private readonly EndedServices _services = new(parts, records);

    /// <summary>Cancels a package; a supplemental one with its main package, unless the link between both was removed.</summary>
    public Refusal? Cancel(Package package, CancelTerms terms) =>
        MainPackage.Of(parts, package, p => p.IsBoundToMain, "cancel", out var refusal) is { } main ? Cancel(main, terms, isMain: true, mainDelay: null) : refusal;

    /// <param name="package">The package.</param>
    /// <param name="terms">How.</param>
    /// <param name="isMain">Whether it is cancelled for itself, not with its main package.</param>
    /// <param name="mainDelay">When the main package will be cancelled, where that was put off.</param>
    private Refusal? Cancel(Package package, CancelTerms terms, bool isMain, int? mainDelay)
    {
        if (package.IsCancelled)
            return null;
        var time = terms.Time ?? stamp.Now;
        if ((mainDelay ?? full?.DelayedUntil(package, terms, time)) is var until && until > int.MaxValue)
            return Refusal.Error("ERROR:  integer out of range");
        var delay = (int?)until;
        var refusal = full?.Begin(package, terms, time, delay) ?? EndServices(package, delay) ?? full?.Credit(package, terms, time, delay)
            ?? Mark(package, time, delay) ?? CancelSupplementals(package, terms, delay);
        if (refusal is not null)
            return refusal;
        if (delay is null)
            DeleteUsage(package);
        else if (isMain)
            return full!.SuspendUntilThen(package, time);
        return null;
    }

    private Refusal? EndServices(Package package, int? delay) =>
        delay is null ? _services.End(package)?.Within("Error canceling cust_svc") : _services.Exported(package)?.Within("Error expiring cust_svc");

    private Refusal? Mark(Package package, int time, int? delay)
    {
        if (delay is null)
            package.MarkCancelled(time);
        else
            package.PutOffCancelling(delay.Value);
        if (check.Refuses(package, parts.CustomerOf(package)) is { } refusal)
            return refusal;
        records.Replace(package);
        return PerlTruth.IsTrue(package.ChangeToPkgnum) ? Withdraw(package) : null;
    }

    // The package that was to take its place will never do.
    private Refusal? Withdraw(Package package)
    {
        if (full is null)
        {
            return Refusal.Error($"package {package.ChangeToPkgnum}, into which package {package.Pkgnum} is to be changed, would be cancelled with it, "
                + "which this program does not do here; cancel it in Freeside first");
        }

        if (parts.Find(package.ChangeToPkgnum) is not { } target)
            return Refusal.Fault("Can't call method \"cancel\" on an undefined value");
        var before = (target.Cancel, target.ChangeCustnum, target.MainPkgnum);
        if (Cancel(target, new CancelTerms { IsImmediate = true }) is { } refusal)
            return refusal;

        // History shows the deleted row as it was before it was cancelled.
        (target.Cancel, target.ChangeCustnum, target.MainPkgnum) = before;
        records.TakeAsSaved(target);
        full.Delete(target);
        return null;
    }

    private Refusal? CancelSupplementals(Package package, CancelTerms terms, int? delay) => parts.SupplementalsOf(package)
        .Select(s => Cancel(s, terms, isMain: false, delay)?.Within($"canceling supplemental pkg#{s.Pkgnum}"))
        .FirstOrDefault(r => r is not null);

    private void DeleteUsage(Package package)
    {
        foreach (var usage in parts.UsageOf(package).Where(u => u.Pkgnum == package.Pkgnum))
        {
            foreach (var call in parts.CallUsageOf(usage))
                records.Delete(call);
            records.Delete(usage);
        }
    }
}
