using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;
using Freeside.Domain.Services;

namespace Freeside.Domain.Billing;

/// <summary>
/// What mail accounts and packages may still use is set back whenever a period is billed (part_pkg/flat.pm and voip_cdr.pm reset_usage).
/// Nobody outside is told, and no package is unsuspended for it.
/// </summary>
/// <param name="read">The accounts and minutes.</param>
/// <param name="services">The services.</param>
/// <param name="records">What the call writes.</param>
/// <param name="threshold">What part of it is left when somebody is warned.</param>
internal sealed class UsageCounters(UsageToReset read, ServicesBilled services, IRecords records, Inexact threshold)
{
    private const string MailAccounts = "svc_acct";

    private readonly Dictionary<int, MailAccount> _accounts = read.Accounts.Value.ToDictionary(a => a.Svcnum);
    private readonly List<PackageUsage> _pools = [.. read.Pools.Value];

    /// <summary>Sets back what belongs to a package.</summary>
    /// <returns>Why it cannot be, or <c>null</c>.</returns>
    public Refusal? Reset(Package package, PackageDefinition definition, PlanOptions options)
    {
        if (definition.Plan != "voip_cdr")
            return ResetAccounts(package, options);
        ResetMinutes(package, definition);
        return null;
    }

    private void ResetMinutes(Package package, PackageDefinition definition)
    {
        foreach (var granted in read.Minutes.Value.Where(m => m.Pkgpart == definition.Pkgpart))
        {
            if (_pools.Find(p => p.Pkgnum == package.Pkgnum && p.Pkgusagepart == granted.Pkgusagepart) is { } pool)
            {
                pool.Minutes = granted.Minutes + (PerlTruth.IsTrue(granted.Rollover) ? pool.Minutes : 0);
                records.Replace(pool);
                continue;
            }

            pool = new PackageUsage { Pkgusagenum = records.NewNumber(), Pkgnum = package.Pkgnum, Pkgusagepart = granted.Pkgusagepart, Minutes = granted.Minutes };
            records.Insert(pool);
            _pools.Add(pool);
        }
    }

    private Refusal? ResetAccounts(Package package, PlanOptions options)
    {
        var counters = UsageCounter.All.Where(c => options.Has(c.Column)).ToList();
        if (counters.Count == 0)
            return null;
        var accounts = services.Of(package).Where(s => s.Svcdb == MailAccounts).Select(s => _accounts.GetValueOrDefault(s.Svcnum)).OfType<MailAccount>();
        return accounts.SelectMany(account => counters, (account, counter) => Set(account, counter, options)).FirstOrDefault(r => r is not null);
    }

    // What is set anew leaves no history in the original; what is added does.
    private Refusal? Set(MailAccount account, UsageCounter counter, PlanOptions options)
    {
        var isAdded = options.Has(PlanOption.UsageRollover);
        var value = options.Number(counter.Column) + (isAdded ? counter.Get(account) ?? 0 : 0);
        if (value > counter.Most)
            return Refusal.Fault("ERROR:  integer out of range");
        counter.Set(account, value);
        if (isAdded)
        {
            records.Replace(account);
            return null;
        }

        counter.SetThreshold(account, ((Inexact)(decimal)value * threshold).Truncated().ToWhole());
        records.TakeAsSaved(account);
        return null;
    }
}
