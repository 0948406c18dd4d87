using System.Linq.Expressions;
using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>What hangs on a customer's packages that are not cancelled, compiled. The parameter is the customer's number.</summary>
internal static class BillingQueries
{
    /// <summary>The packages they are supplemental to.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Package>> MainPackages =
        Of((db, packages) => db.Packages.AsNoTracking().Where(p => packages.Any(s => s.MainPkgnum == p.Pkgnum)));

    /// <summary>Their discounts.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<PackageDiscount>> PackageDiscounts =
        Of((db, packages) => db.PackageDiscounts.Where(d => packages.Any(p => p.Pkgnum == d.Pkgnum)).OrderBy(d => d.Pkgdiscountnum));

    /// <summary>What these grant.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Discount>> Discounts =
        Of((db, packages) => db.Discounts.AsNoTracking()
            .Where(d => db.PackageDiscounts.Where(g => packages.Any(p => p.Pkgnum == g.Pkgnum)).Any(g => g.Discountnum == d.Discountnum)));

    /// <summary>Their options.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<PackageOption>> Options =
        Of((db, packages) => db.PackageOptions.AsNoTracking().Where(o => packages.Any(p => p.Pkgnum == o.Pkgnum)));

    /// <summary>Their texts on invoices, in the order of these.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<PackageDetail>> Details =
        Of((db, packages) => db.PackageDetails.AsNoTracking()
            .Where(d => d.Detailtype == PackageDetail.OnInvoices && packages.Any(p => p.Pkgnum == d.Pkgnum))
            .OrderBy(d => d.Weight).ThenBy(d => d.Pkgdetailnum));

    /// <summary>The minutes they may still use.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<PackageUsage>> Pools =
        Of((db, packages) => db.PackageUsage.Where(u => packages.Any(p => p.Pkgnum == u.Pkgnum)));

    /// <summary>Taxes the customer is to be charged, or given back, beside those of the packages.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<TaxAdjustment>> Adjustments =
        EF.CompileAsyncQuery<FreesideContext, int, TaxAdjustment>((db, custnum) =>
            db.Set<TaxAdjustment>().Where(a => a.Custnum == custnum && a.Billpkgnum == null).OrderBy(a => a.Adjustmentnum));

    /// <summary>The customer's latest invoice.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Invoice>> LatestInvoice = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.Invoices.AsNoTracking().Where(i => i.Custnum == custnum).OrderByDescending(i => i.Date).ThenBy(i => i.Invnum).Take(1));

    private static Func<FreesideContext, int, IAsyncEnumerable<T>> Of<T>(Expression<Func<FreesideContext, IQueryable<Package>, IQueryable<T>>> query) =>
        EF.CompileAsyncQuery(Composed.Of<Func<FreesideContext, int, IQueryable<T>>>(query, (FreesideContext db, int custnum) =>
            db.Packages.Where(p => p.Custnum == custnum && (p.Cancel ?? 0) == 0)));
}
