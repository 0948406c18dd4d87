using Freeside.Data.Reading;
using Freeside.Domain.Billing.Application;
using Freeside.Domain.Common;
using Freeside.Domain.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Invoices in <c>cust_bill</c> with what hangs on them, and payments and credits with what is left of them.</summary>
internal sealed class ReceivablesRepository(FreesideContext context, ReadBatch batch) : IReceivablesRepository
{
    /// <inheritdoc/>
    public Pending<Invoice?> Glance(int invnum) =>
        batch.Add(context.Invoices.AsNoTracking().Where(i => i.Invnum == invnum), rows => rows.SingleOrDefault());

    /// <inheritdoc/>
    public Pending<IReadOnlyList<int>> OpenInvoices(int custnum) => Add(
        context.Invoices
            .Where(i => i.Custnum == custnum && 0 < i.Charged
                - context.PaymentApplications.Where(a => a.Invnum == i.Invnum).Sum(a => a.Amount)
                - context.CreditApplications.Where(a => a.Invnum == i.Invnum).Sum(a => a.Amount))
            .OrderBy(i => i.Date ?? 0).ThenBy(i => i.Invnum).Select(i => i.Invnum));

    /// <inheritdoc/>
    public Pending<IReadOnlyList<Funds>> UnappliedPayments(int custnum) => Add(
        from payment in context.Payments
        where payment.Custnum == custnum && (payment.NoAutoApply == null || payment.NoAutoApply == "" || payment.NoAutoApply == "0")
        let left = payment.Paid
            - context.PaymentApplications.Where(a => a.Paynum == payment.Paynum).Sum(a => a.Amount)
            - context.PaymentRefunds.Where(a => a.Paynum == payment.Paynum).Sum(a => a.Amount)
        where left > 0
        orderby payment.Date ?? 0, payment.Paynum
        select new Funds(FundsKind.Payment, payment.Paynum, payment.Pkgnum, left) { Date = payment.Date });

    /// <inheritdoc/>
    public Pending<IReadOnlyList<Funds>> UnappliedCredits(int custnum) => Add(
        from credit in context.Credits
        where credit.Custnum == custnum
        let left = credit.Amount
            - context.CreditApplications.Where(a => a.Crednum == credit.Crednum).Sum(a => a.Amount)
            - context.CreditRefunds.Where(a => a.Crednum == credit.Crednum).Sum(a => a.Amount)
        where left > 0
        orderby credit.Date ?? 0, credit.Crednum
        select new Funds(FundsKind.Credit, credit.Crednum, credit.Pkgnum, left) { Date = credit.Date });

    /// <inheritdoc/>
    public InvoicesToSettle ToSettle(IReadOnlyCollection<int> invnums)
    {
        var numbers = invnums.ToArray();
        var lines = context.InvoiceLines.AsNoTracking().Where(l => numbers.Contains(l.Invnum));

        // The batch's statements run in this order: the invoices are locked before anything is read of them.
        return new InvoicesToSettle
        {
            Invoices = Add(context.Invoices.FromSql($"select * from cust_bill where invnum = any ({numbers}) order by invnum for update")),
            Applied = Add(context.Database.SqlQueryRaw<InvoiceApplied>(SettlementQueries.Applied, numbers)),
            Lines = Add(lines.OrderBy(l => l.Billpkgnum)),
            LineApplied = Add(context.Database.SqlQueryRaw<LineApplied>(SettlementQueries.LineApplied, numbers)),
            TaxShares = Add(context.Database.SqlQueryRaw<TaxShare>(SettlementQueries.TaxShares, numbers)),
            Packages = Add(
                from package in context.Packages
                where lines.Any(l => l.Pkgnum == package.Pkgnum)
                join definition in context.PackageDefinitions on package.Pkgpart equals definition.Pkgpart into definitions
                from definition in definitions.DefaultIfEmpty()
                select new BilledPackage(package.Pkgnum, definition.PayWeight, definition.CreditWeight, definition.Freq)),
            OverridingFrequencies = batch.Add(
                context.PackageDefinitions.Where(d => lines.Any(l => l.PkgpartOverride == d.Pkgpart)).Select(d => new { d.Pkgpart, d.Freq }),
                IReadOnlyDictionary<int, string?> (rows) => rows.ToDictionary(r => r.Pkgpart, r => r.Freq)),
            Exemptions = Add(Exemptions(lines)),
        };
    }

    /// <inheritdoc/>
    public Pending<RefundableFunds?> Refundable(FundsKind kind, int number) => batch.Add(
        kind == FundsKind.Payment
            ? from payment in context.Payments
              where payment.Paynum == number
              select new RefundableFunds(
                  FundsKind.Payment,
                  payment.Paynum,
                  payment.Custnum,
                  payment.Closed,
                  payment.Paid
                    - context.PaymentApplications.Where(a => a.Paynum == number).Sum(a => a.Amount)
                    - context.PaymentRefunds.Where(a => a.Paynum == number).Sum(a => a.Amount))
            : from credit in context.Credits
              where credit.Crednum == number
              select new RefundableFunds(
                  FundsKind.Credit,
                  credit.Crednum,
                  credit.Custnum,
                  credit.Closed,
                  credit.Amount
                    - context.CreditApplications.Where(a => a.Crednum == number).Sum(a => a.Amount)
                    - context.CreditRefunds.Where(a => a.Crednum == number).Sum(a => a.Amount)),
        rows => rows.SingleOrDefault());

    // All rows of the lines' groups, not only those with something left: this call's own adjustments change what is.
    private IQueryable<ExemptGroup> Exemptions(IQueryable<InvoiceLine> lines) =>
        from exemption in context.TaxExemptions
        where lines.Any(l => l.Billpkgnum == exemption.Billpkgnum)
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
            (g.Key.Taxtype == "FS::cust_main_county" && context.Counties.Any(c => c.Taxnum == g.Key.Taxnum))
                || (g.Key.Taxtype == "FS::tax_rate" && context.VendorTaxes.Any(t => t.Taxnum == g.Key.Taxnum)));

    private Pending<IReadOnlyList<T>> Add<T>(IQueryable<T> query) => batch.Add(query, IReadOnlyList<T> (rows) => rows);
}
