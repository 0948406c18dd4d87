namespace Freeside.Domain.Invoices;

/// <summary>What of a line a tax was not charged on, and why; negative where a credit took that back (<c>cust_tax_exempt_pkg</c>).</summary>
public sealed class TaxExemption
{
    /// <summary>The exemption's number.</summary>
    public int Exemptpkgnum { get; init; }

    /// <summary>The line.</summary>
    public int Billpkgnum { get; set; }

    /// <summary>The tax.</summary>
    public int Taxnum { get; set; }

    /// <summary>Which table the tax is in, by its Perl class.</summary>
    public string? Taxtype { get; set; }

    /// <summary>The year of a month's exemption.</summary>
    public int? Year { get; set; }

    /// <summary>The month, 1 to 12.</summary>
    public int? Month { get; set; }

    /// <summary>The credit's part that took it back.</summary>
    public int? Creditbillpkgnum { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }

    /// <summary><c>Y</c>: the customer pays no taxes.</summary>
    public string? ExemptCust { get; set; }

    /// <summary><c>Y</c>: setup fees are not taxed.</summary>
    public string? ExemptSetup { get; set; }

    /// <summary><c>Y</c>: recurring charges are not taxed.</summary>
    public string? ExemptRecur { get; set; }

    /// <summary><c>Y</c>: the customer does not pay this tax.</summary>
    public string? ExemptCustTaxname { get; set; }

    /// <summary><c>Y</c>: so much a month is free.</summary>
    public string? ExemptMonthly { get; set; }
}
