using System.Collections.Frozen;
using Freeside.Domain.Ledger;

namespace Freeside.Data.Ledger;

/// <summary>The statements that find violations of each invariant.</summary>
internal static class LedgerQueries
{
    private static readonly FrozenDictionary<Invariant, IReadOnlyList<LedgerQuery>> ByInvariant =
        new Dictionary<Invariant, IReadOnlyList<LedgerQuery>>
        {
            [Invariants.PaymentNotOverapplied] = [AmountQueries.Overapplied("cust_pay")],
            [Invariants.CreditNotOverapplied] = [AmountQueries.Overapplied("cust_credit")],
            [Invariants.RefundNotOverapplied] = [AmountQueries.Overapplied("cust_refund")],
            [Invariants.InvoiceNotOverapplied] = [AmountQueries.Overapplied("cust_bill")],
            [Invariants.ApplicationEndsExist] = [.. ReferenceQueries.DanglingApplications()],
            [Invariants.ApplicationWithinCustomer] = [.. ReferenceQueries.AcrossCustomers()],
            [Invariants.AmountsPositive] = [.. AmountQueries.NotPositive()],
            [Invariants.ShareOnItsInvoice] = [.. ShareQueries.OnOtherInvoices()],
            [Invariants.SharesAddUp] = [.. ShareQueries.NotAddingUp()],
            [Invariants.SharesNotNegative] = [.. AmountQueries.NegativeShares()],
            [Invariants.LineNotOverapplied] = [ShareQueries.OverappliedLines()],
            [Invariants.TaxShareOnItsLine] = [.. ShareQueries.OnOtherLines()],
            [Invariants.TaxPartNotOverapplied] = [.. ShareQueries.OverappliedParts()],
            [Invariants.InvoiceChargesItsLines] = [AmountQueries.OtherThanLines()],
            [Invariants.LinesHaveInvoices] = [.. ReferenceQueries.LinesOfNothing()],
            [Invariants.MoneyHasCustomers] = [.. ReferenceQueries.MoneyOfNobody()],
            [Invariants.PackagesHaveCustomers] = [.. ReferenceQueries.StrayPackages()],
            [Invariants.CustomersHaveLocations] = [.. ReferenceQueries.CustomersNowhere()],
            [Invariants.InsertionsRecorded] = [.. HistoryQueries.UnknownInsertions()],
            [Invariants.AmountsAsRecorded] = [.. HistoryQueries.OtherAmounts()],
            [Invariants.DeletionsRecorded] = [.. HistoryQueries.UnknownDeletions()],
        }.ToFrozenDictionary();

    /// <summary>Those of one invariant.</summary>
    public static IReadOnlyList<LedgerQuery> Of(Invariant invariant) => ByInvariant[invariant];
}
