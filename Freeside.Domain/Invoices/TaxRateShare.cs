namespace Freeside.Domain.Invoices;

/// <summary>The part of a tax line that one tax of a vendor's tables makes up (<c>cust_bill_pkg_tax_rate_location</c>).</summary>
public sealed class TaxRateShare
{
    /// <summary>The part's number.</summary>
    public int Billpkgtaxratelocationnum { get; init; }

    /// <summary>The tax line.</summary>
    public int Billpkgnum { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }
}
