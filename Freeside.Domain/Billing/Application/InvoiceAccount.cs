using Freeside.Domain.Invoices;

namespace Freeside.Domain.Billing.Application;

/// <summary>An invoice with what is applied to it and to its lines, kept up while money is applied.</summary>
/// <param name="invoice">The invoice.</param>
/// <param name="applied">What is applied to it, two decimals.</param>
/// <param name="lines">Its lines, by number.</param>
internal sealed class InvoiceAccount(Invoice invoice, decimal applied, IReadOnlyList<LineAccount> lines)
{
    /// <summary>The amount of a line charged once.</summary>
    public const string Setup = "setup";

    /// <summary>The amount of a line charged for a period.</summary>
    public const string Recur = "recur";

    private decimal _applied = applied;

    /// <summary>The invoice.</summary>
    public Invoice Invoice => invoice;

    /// <summary>What is owed (cust_bill.pm owed), two decimals.</summary>
    public decimal Owed => invoice.Charged - _applied;

    /// <summary>The packages on its lines.</summary>
    public IReadOnlySet<int> Pkgnums { get; } = lines.Select(l => l.Line.Pkgnum).ToHashSet();

    /// <summary>What is owed on the lines of one package (cust_bill.pm owed_pkgnum), two decimals.</summary>
    public decimal OwedFor(int pkgnum) => lines.Where(l => l.Line.Pkgnum == pkgnum).Sum(l => l.OwedInAll);

    /// <summary>The lines' amounts on which something is owed: first all recurring ones, then what is charged once (cust_bill.pm open_cust_bill_pkg).</summary>
    public IReadOnlyList<LinePart> OpenParts() => [.. OpenParts(Recur), .. OpenParts(Setup)];

    /// <summary>Notes what is applied to the invoice now.</summary>
    public void Book(decimal amount) => _applied += amount;

    private IEnumerable<LinePart> OpenParts(string field) =>
        lines.Select(line => new LinePart(line, field, line.Owed(field))).Where(part => part.Owed > 0);
}
