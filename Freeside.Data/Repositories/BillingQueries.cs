using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>What hangs on a customer's packages that are not cancelled, compiled. The parameter is the customer's number.</summary>
internal static class BillingQueries
{
    /// <summary>The packages they are supplemental to.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Package>> MainPackages = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.Packages.AsNoTracking().Where(p =>
            db.Packages.Where(s => s.Custnum == custnum && (s.Cancel ?? 0) == 0).Any(s => s.MainPkgnum == p.Pkgnum)));

    /// <summary>Their discounts.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<PackageDiscount>> PackageDiscounts =
        EF.CompileAsyncQuery<FreesideContext, int, PackageDiscount>((db, custnum) =>
            db.PackageDiscounts.Where(d => db.Packages.Where(p => p.Custnum == custnum && (p.Cancel ?? 0) == 0).Any(p => p.Pkgnum == d.Pkgnum))
                .OrderBy(d => d.Pkgdiscountnum));

    /// <summary>What these grant.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Discount>> Discounts = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.Discounts.AsNoTracking().Where(d => db.PackageDiscounts
            .Where(g => db.Packages.Where(p => p.Custnum == custnum && (p.Cancel ?? 0) == 0).Any(p => p.Pkgnum == g.Pkgnum))
            .Any(g => g.Discountnum == d.Discountnum)));

    /// <summary>Their options.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<PackageOption>> Options = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.PackageOptions.AsNoTracking().Where(o =>
            db.Packages.Where(p => p.Custnum == custnum && (p.Cancel ?? 0) == 0).Any(p => p.Pkgnum == o.Pkgnum)));

    /// <summary>Their texts on invoices, in the order of these.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<PackageDetail>> Details =
        EF.CompileAsyncQuery<FreesideContext, int, PackageDetail>((db, custnum) =>
            db.PackageDetails.AsNoTracking().Where(d => d.Detailtype == PackageDetail.OnInvoices
                    && db.Packages.Where(p => p.Custnum == custnum && (p.Cancel ?? 0) == 0).Any(p => p.Pkgnum == d.Pkgnum))
                .OrderBy(d => d.Weight).ThenBy(d => d.Pkgdetailnum));

    /// <summary>The minutes they may still use.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<PackageUsage>> Pools = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.PackageUsage.Where(u => db.Packages.Any(p => p.Custnum == custnum && (p.Cancel ?? 0) == 0 && p.Pkgnum == u.Pkgnum)));

    /// <summary>Taxes the customer is to be charged, or given back, beside those of the packages.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<TaxAdjustment>> Adjustments =
        EF.CompileAsyncQuery<FreesideContext, int, TaxAdjustment>((db, custnum) =>
            db.Set<TaxAdjustment>().Where(a => a.Custnum == custnum && a.Billpkgnum == null).OrderBy(a => a.Adjustmentnum));

    /// <summary>The customer's latest invoice.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Invoice>> LatestInvoice = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.Invoices.AsNoTracking().Where(i => i.Custnum == custnum).OrderByDescending(i => i.Date).ThenBy(i => i.Invnum).Take(1));
}
