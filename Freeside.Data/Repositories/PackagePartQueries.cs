using Freeside.Data.Reading;
using Freeside.Domain.Customers;
using Freeside.Domain.Packages;
using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Chosen packages and what belongs to them.</summary>
internal static class PackagePartQueries
{
    /// <summary>The packages by number, each row locked; not of packages chosen by SQL (<see cref="PackageSelection.Locked"/>).</summary>
    public static readonly PackageQuery<Package> Locked = new((db, packages) => packages.OrderBy(p => p.Pkgnum).TagWith(RowLock.ForUpdate));

    /// <summary>Their customers.</summary>
    public static readonly PackageQuery<Customer> Customers = new((db, packages) =>
        db.Customers.Where(c => packages.Any(p => p.Custnum == c.Custnum)));

    /// <summary>Their services.</summary>
    public static readonly PackageQuery<Service> Services = new((db, packages) =>
        db.Services.Where(s => packages.Any(p => p.Pkgnum == s.Pkgnum)).OrderBy(s => s.Svcnum));

    /// <summary>The telephone lines among these.</summary>
    public static readonly PackageQuery<PhoneLine> PhoneLines = new((db, packages) =>
        db.PhoneLines.Where(l => db.Services.Where(s => packages.Any(p => p.Pkgnum == s.Pkgnum)).Any(s => s.Svcnum == l.Svcnum)));

    /// <summary>The mail accounts among these.</summary>
    public static readonly PackageQuery<MailAccount> MailAccounts = Own<MailAccount>();

    /// <summary>The domains.</summary>
    public static readonly PackageQuery<MailDomain> MailDomains = Own<MailDomain>();

    /// <summary>Those that are elsewhere.</summary>
    public static readonly PackageQuery<ExternalService> ExternalServices = Own<ExternalService>();

    /// <summary>The broadband lines.</summary>
    public static readonly PackageQuery<BroadbandLine> BroadbandLines = Own<BroadbandLine>();

    /// <summary>The addresses that are forwarded.</summary>
    public static readonly PackageQuery<MailForward> MailForwards = Own<MailForward>();

    /// <summary>The web hosts.</summary>
    public static readonly PackageQuery<WebHost> WebHosts = Own<WebHost>();

    /// <summary>What the services are.</summary>
    public static readonly PackageQuery<ServiceDefinition> ServiceDefinitions = new((db, packages) =>
        db.ServiceDefinitions.AsNoTracking().Where(d => db.Services.Where(s => packages.Any(p => p.Pkgnum == s.Pkgnum)).Any(s => s.Svcpart == d.Svcpart)));

    /// <summary>Their pools of minutes.</summary>
    public static readonly PackageQuery<PackageUsage> Usage = new((db, packages) =>
        db.PackageUsage.Where(u => packages.Any(p => p.Pkgnum == u.Pkgnum)).OrderBy(u => u.Pkgusagenum));

    /// <summary>What calls took of these.</summary>
    public static readonly PackageQuery<CallUsage> CallUsage = new((db, packages) =>
        db.CallUsage.Where(c => db.PackageUsage.Where(u => packages.Any(p => p.Pkgnum == u.Pkgnum)).Any(u => u.Pkgusagenum == c.Pkgusagenum)));

    /// <summary>The same, of supplemental packages only.</summary>
    public static readonly PackageQuery<CallUsage> SupplementalCallUsage = new((db, packages) =>
        db.CallUsage.Where(c => db.PackageUsage.Where(u => packages.Any(p => p.Pkgnum == u.Pkgnum))
            .Any(u => u.Pkgusagenum == c.Pkgusagenum && packages.Any(p => p.Pkgnum == u.Pkgnum && p.MainPkgnum != null))));

    /// <summary>Their discounts.</summary>
    public static readonly PackageQuery<PackageDiscount> PackageDiscounts = new((db, packages) =>
        db.PackageDiscounts.Where(d => packages.Any(p => p.Pkgnum == d.Pkgnum)).OrderBy(d => d.Pkgdiscountnum));

    /// <summary>What these grant.</summary>
    public static readonly PackageQuery<Discount> Discounts = new((db, packages) =>
        db.Discounts.AsNoTracking().Where(d =>
            db.PackageDiscounts.Where(g => packages.Any(p => p.Pkgnum == g.Pkgnum)).Any(g => g.Discountnum == d.Discountnum)));

    /// <summary>Their texts, in the order of these.</summary>
    public static readonly PackageQuery<PackageDetail> Details = new((db, packages) =>
        db.PackageDetails.Where(d => packages.Any(p => p.Pkgnum == d.Pkgnum)).OrderBy(d => d.Weight).ThenBy(d => d.Pkgdetailnum));

    /// <summary>Their options.</summary>
    public static readonly PackageQuery<PackageOption> Options = new((db, packages) =>
        db.PackageOptions.Where(o => packages.Any(p => p.Pkgnum == o.Pkgnum)).OrderBy(o => o.Optionnum));

    /// <summary>The links that order supplemental packages beside them.</summary>
    public static readonly PackageQuery<SupplementalLink> Links = new((db, packages) =>
        db.SupplementalLinks.AsNoTracking()
            .Where(l => l.LinkType == SupplementalLink.Supplemental && l.SrcPkgpart != l.DstPkgpart && packages.Any(p => p.Pkgpart == l.SrcPkgpart))
            .OrderBy(l => l.Hidden).ThenBy(l => l.Pkglinknum));

    /// <summary>Their definitions, and those of packages ordered beside them.</summary>
    public static readonly PackageQuery<PackageDefinition> Definitions = new((db, packages) =>
        db.PackageDefinitions.AsNoTracking().Where(d =>
            packages.Any(p => p.Pkgpart == d.Pkgpart)
            || db.SupplementalLinks
                .Where(l => l.LinkType == SupplementalLink.Supplemental && l.SrcPkgpart != l.DstPkgpart && packages.Any(p => p.Pkgpart == l.SrcPkgpart))
                .Any(l => l.DstPkgpart == d.Pkgpart)));

    /// <summary>The options of the latter that set timers.</summary>
    public static readonly PackageQuery<PackageDefinitionOption> TimerOptions = new((db, packages) =>
        db.PackageDefinitionOptions.AsNoTracking().Where(o => PackageTimers.Options.Contains(o.Optionname)
            && db.SupplementalLinks
                .Where(l => l.LinkType == SupplementalLink.Supplemental && l.SrcPkgpart != l.DstPkgpart && packages.Any(p => p.Pkgpart == l.SrcPkgpart))
                .Any(l => l.DstPkgpart == o.Pkgpart)));

    private static PackageQuery<T> Own<T>()
        where T : ServiceRow =>
        new((db, packages) => db.Set<T>().Where(r => db.Services.Where(s => packages.Any(p => p.Pkgnum == s.Pkgnum)).Any(s => s.Svcnum == r.Svcnum)));
}
