using Freeside.Domain.Common;

namespace Freeside.Domain.Packages;

/// <summary>
/// Cancels a package whose place another took, and what was supplemental to it: without mail, reasons, final billing, credit for
/// unused time or delay (cust_pkg.pm cancel as change calls it).
/// </summary>
internal sealed class ReplacedPackage(PackageParts parts, PackageCheck check, IRecords records, RecordStamp stamp)
{
    /// <summary>Cancels the package; one that is cancelled already is left alone.</summary>
    /// <returns>Why it cannot be cancelled, or <c>null</c>.</returns>
    public Refusal? Cancel(Package package)
    {
        if (package.IsCancelled)
            return null;
        if (parts.ServicesOf(package).FirstOrDefault(s => s.Pkgnum == package.Pkgnum) is { } service)
            return NotCancelledHere($"service {service.Svcnum}");
        if (PerlTruth.IsTrue(package.ChangeToPkgnum))
            return NotCancelledHere($"package {package.ChangeToPkgnum}, into which package {package.Pkgnum} is to be changed,");
        package.MarkCancelled(stamp.Now);
        if (check.Refuses(package, parts.CustomerOf(package)) is { } refusal)
            return refusal;
        records.Replace(package);
        foreach (var supplemental in parts.SupplementalsOf(package))
        {
            if (Cancel(supplemental) is { } refused)
                return refused.Within($"canceling supplemental pkg#{supplemental.Pkgnum}");
        }

        DeleteUsage(package);
        return null;
    }

    // Only what belongs to a supplemental package that nothing replaces gets here: its link was removed. Cancelling services is provisioning.
    private static Refusal NotCancelledHere(string what) =>
        Refusal.Error($"{what} would be cancelled with it, which this program does not do; cancel it in Freeside first");

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
