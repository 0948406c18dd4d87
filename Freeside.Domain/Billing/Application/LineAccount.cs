using Freeside.Domain.Invoices;

namespace Freeside.Domain.Billing.Application;

/// <summary>A line of an invoice with what is applied to it, kept up while money is applied.</summary>
/// <remarks>
/// The original adds up doubles and prints the sum with two decimals; of amounts with two decimals that gives what exact addition gives.
/// </remarks>
internal sealed class LineAccount
{
    private readonly Dictionary<string, (decimal Paid, decimal Credited)> _applied = new(StringComparer.Ordinal);
    private readonly Dictionary<(int? Location, int? Rate), decimal> _appliedToShares = [];

    /// <summary>The account as it was read.</summary>
    /// <param name="line">The line.</param>
    /// <param name="applied">What is applied to it.</param>
    /// <param name="taxShares">The parts it is made of, if it is a tax line, in the order in which they are paid.</param>
    public LineAccount(InvoiceLine line, IEnumerable<LineApplied> applied, IReadOnlyList<TaxShare> taxShares)
    {
        (Line, TaxShares) = (line, taxShares);
        foreach (var sum in applied)
            Add(sum.Setuprecur, sum.Billpkgtaxlocationnum, sum.Billpkgtaxratelocationnum, sum.Paid, sum.Credited);
    }

    /// <summary>The line.</summary>
    public InvoiceLine Line { get; }

    /// <summary>The parts of a tax line, in the order in which they are paid.</summary>
    public IReadOnlyList<TaxShare> TaxShares { get; }

    /// <summary>What is owed on the line in all (cust_bill.pm owed_pkgnum), two decimals.</summary>
    public decimal OwedInAll => Line.Setup + Line.Recur - _applied.Values.Sum(a => a.Paid + a.Credited);

    /// <summary>What is owed on one of its amounts (cust_bill_pkg.pm owed), two decimals.</summary>
    public decimal Owed(string field) => Payable(field) - _applied.GetValueOrDefault(field).Paid;

    /// <summary>What of one of its amounts was not credited (cust_bill_pkg.pm payable), two decimals.</summary>
    public decimal Payable(string field) => Charged(field) - _applied.GetValueOrDefault(field).Credited;

    /// <summary>What is owed on a part of a tax line (cust_bill_pkg_tax_location.pm owed), two decimals.</summary>
    public decimal Owed(TaxShare share) =>
        share.Amount - _appliedToShares.GetValueOrDefault((share.Billpkgtaxlocationnum, share.Billpkgtaxratelocationnum));

    /// <summary>Notes what is applied now.</summary>
    public void Book(FundsKind kind, StoredShare share)
    {
        var (paid, credited) = kind == FundsKind.Payment ? (share.Amount, 0m) : (0m, share.Amount);
        Add(share.Part.Field, share.TaxShare?.Billpkgtaxlocationnum, share.TaxShare?.Billpkgtaxratelocationnum, paid, credited);
    }

    private decimal Charged(string field) => field == InvoiceAccount.Setup ? Line.Setup : Line.Recur;

    private void Add(string field, int? location, int? rate, decimal paid, decimal credited)
    {
        var before = _applied.GetValueOrDefault(field);
        _applied[field] = (before.Paid + paid, before.Credited + credited);
        _appliedToShares[(location, rate)] = _appliedToShares.GetValueOrDefault((location, rate)) + paid + credited;
    }
}
