namespace Freeside.Domain.Billing.Taxes;

/// <summary>The taxes on one invoice.</summary>
/// <param name="Lines">The lines for taxes, in the order in which the taxes were first met.</param>
/// <param name="Exemptions">What of which line is not taxed, for each line in the original's order; only for lines that are saved.</param>
public sealed record InvoiceTax(IReadOnlyList<TaxLine> Lines, IReadOnlyList<ExemptPart> Exemptions)
{
    /// <summary>No tax at all.</summary>
    public static InvoiceTax None { get; } = new([], []);
}

/// <summary>A line for the taxes of one name: <c>pkgnum</c> 0, <c>recur</c> 0.00, no dates.</summary>
/// <param name="Itemdesc">The name.</param>
/// <param name="Setup">How much, two decimals, never 0.</param>
/// <param name="Section">The section of the invoice it is shown in (one display row of type <c>S</c>); <c>null</c>: no such row.</param>
/// <param name="Parts">
/// What it is made of, in the original's order. They add up to the line, unless a line was taxed that is not saved.
/// </param>
public sealed record TaxLine(string Itemdesc, decimal Setup, string? Section, IReadOnlyList<TaxPart> Parts);

/// <summary>What one tax on one line comes to (<c>cust_bill_pkg_tax_location</c>), of <see cref="TaxRate.Taxtype"/>.</summary>
/// <param name="Line">The taxed line.</param>
/// <param name="Taxnum">The tax.</param>
/// <param name="Amount">How much, two decimals; may be 0.00.</param>
public sealed record TaxPart(TaxableLine Line, int Taxnum, decimal Amount);
