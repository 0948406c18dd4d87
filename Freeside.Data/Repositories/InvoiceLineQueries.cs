using Freeside.Domain.Billing.Application;
using Freeside.Domain.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Lines of invoices and what matters to settling them, compiled. The parameter is the invoices' numbers.</summary>
internal static class InvoiceLineQueries
{
    /// <summary>The lines.</summary>
    public static readonly Func<FreesideContext, IReadOnlyCollection<int>, IAsyncEnumerable<InvoiceLine>> Lines =
        EF.CompileAsyncQuery<FreesideContext, IReadOnlyCollection<int>, InvoiceLine>((db, invnums) =>
            db.InvoiceLines.AsNoTracking().Where(l => invnums.Contains(l.Invnum)).OrderBy(l => l.Billpkgnum));

    /// <summary>The packages they are for.</summary>
    public static readonly Func<FreesideContext, IReadOnlyCollection<int>, IAsyncEnumerable<BilledPackage>> Packages =
        EF.CompileAsyncQuery((FreesideContext db, IReadOnlyCollection<int> invnums) =>
            from package in db.Packages
            where db.InvoiceLines.Any(l => invnums.Contains(l.Invnum) && l.Pkgnum == package.Pkgnum)
            join definition in db.PackageDefinitions on package.Pkgpart equals definition.Pkgpart into definitions
            from definition in definitions.DefaultIfEmpty()
            select new BilledPackage(package.Pkgnum, definition.PayWeight, definition.CreditWeight, definition.Freq));

    /// <summary>Definitions named by lines instead of their packages'.</summary>
    public static readonly Func<FreesideContext, IReadOnlyCollection<int>, IAsyncEnumerable<OverridingFrequency>> OverridingFrequencies =
        EF.CompileAsyncQuery((FreesideContext db, IReadOnlyCollection<int> invnums) =>
            db.PackageDefinitions.Where(d => db.InvoiceLines.Any(l => invnums.Contains(l.Invnum) && l.PkgpartOverride == d.Pkgpart))
                .Select(d => new OverridingFrequency(d.Pkgpart, d.Freq)));

    // All rows of the lines' groups, not only those with something left: a call's own adjustments change what is.
    /// <summary>The lines' exemptions from taxes.</summary>
    public static readonly Func<FreesideContext, IReadOnlyCollection<int>, IAsyncEnumerable<ExemptGroup>> Exemptions =
        EF.CompileAsyncQuery((FreesideContext db, IReadOnlyCollection<int> invnums) =>
            from exemption in db.TaxExemptions
            where db.InvoiceLines.Any(l => invnums.Contains(l.Invnum) && l.Billpkgnum == exemption.Billpkgnum)
            group exemption by new
            {
                exemption.Billpkgnum,
                exemption.Taxnum,
                exemption.Taxtype,
                exemption.Year,
                exemption.Month,
                exemption.ExemptMonthly,
                exemption.ExemptCust,
                exemption.ExemptCustTaxname,
                exemption.ExemptSetup,
                exemption.ExemptRecur,
            }
            into g
            orderby g.Min(e => e.Exemptpkgnum)
            select new ExemptGroup(
                g.Key.Billpkgnum,
                new ExemptionKind(
                    g.Key.Taxnum,
                    g.Key.Taxtype,
                    g.Key.Year,
                    g.Key.Month,
                    g.Key.ExemptMonthly,
                    g.Key.ExemptCust,
                    g.Key.ExemptCustTaxname,
                    g.Key.ExemptSetup,
                    g.Key.ExemptRecur),
                g.Sum(e => e.Amount),
                (g.Key.Taxtype == "FS::cust_main_county" && db.Counties.Any(c => c.Taxnum == g.Key.Taxnum))
                    || (g.Key.Taxtype == "FS::tax_rate" && db.VendorTaxes.Any(t => t.Taxnum == g.Key.Taxnum))));

    /// <summary>How often a definition is billed that lines name instead of their packages'.</summary>
    /// <param name="Pkgpart">The definition.</param>
    /// <param name="Freq">Its frequency.</param>
    internal sealed record OverridingFrequency(int Pkgpart, string? Freq);
}
