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
    public Pending<Invoice?> Glance(int invnum) => batch.Add(ReceivablesQueries.Glance(context, invnum), rows => rows.SingleOrDefault());

    /// <inheritdoc/>
    public Pending<IReadOnlyList<int>> OpenInvoices(int custnum) => batch.Add(ReceivablesQueries.OpenInvoices(context, custnum));

    /// <inheritdoc/>
    public Pending<IReadOnlyList<Funds>> UnappliedPayments(int custnum) => batch.Add(ReceivablesQueries.UnappliedPayments(context, custnum));

    /// <inheritdoc/>
    public Pending<IReadOnlyList<Funds>> UnappliedCredits(int custnum) => batch.Add(ReceivablesQueries.UnappliedCredits(context, custnum));

    /// <inheritdoc/>
    public InvoicesToSettle ToSettle(IReadOnlyCollection<int> invnums)
    {
        var numbers = invnums.ToArray();

        // The batch's statements run in this order: the invoices are locked before anything is read of them.
        return new InvoicesToSettle
        {
            Invoices = batch.Add(LockingQueries.Invoices(context, numbers)),
            Applied = Add(context.Database.SqlQueryRaw<InvoiceApplied>(SettlementQueries.Applied, numbers)),
            Lines = batch.Add(InvoiceLineQueries.Lines(context, numbers)),
            LineApplied = Add(context.Database.SqlQueryRaw<LineApplied>(SettlementQueries.LineApplied, numbers)),
            TaxShares = Add(context.Database.SqlQueryRaw<TaxShare>(SettlementQueries.TaxShares, numbers)),
            Packages = batch.Add(InvoiceLineQueries.Packages(context, numbers)),
            OverridingFrequencies = batch.Add(
                InvoiceLineQueries.OverridingFrequencies(context, numbers),
                IReadOnlyDictionary<int, string?> (rows) => rows.ToDictionary(r => r.Pkgpart, r => r.Freq)),
            Exemptions = batch.Add(InvoiceLineQueries.Exemptions(context, numbers)),
        };
    }

    /// <inheritdoc/>
    public Pending<RefundableFunds?> Refundable(FundsKind kind, int number) => batch.Add(
        kind == FundsKind.Payment ? ReceivablesQueries.RefundablePayment(context, number) : ReceivablesQueries.RefundableCredit(context, number),
        rows => rows.SingleOrDefault());

    private Pending<IReadOnlyList<T>> Add<T>(IQueryable<T> query) => batch.Add(query, IReadOnlyList<T> (rows) => rows);
}
