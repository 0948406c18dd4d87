namespace Freeside.Domain.Invoices;

/// <summary>The part of a tax line that one tax at one location makes up (<c>cust_bill_pkg_tax_location</c>).</summary>
public sealed class TaxLocationShare
{
    /// <summary>The part's number.</summary>
    public int Billpkgtaxlocationnum { get; init; }

    /// <summary>The tax line.</summary>
    public int Billpkgnum { get; set; }

    /// <summary>The tax.</summary>
    public int Taxnum { get; set; }

    /// <summary>Which table the tax is in, by its Perl class.</summary>
    public required string Taxtype { get; set; }

    /// <summary>The taxed package.</summary>
    public int Pkgnum { get; set; }

    /// <summary>Where it is taxed.</summary>
    public int Locationnum { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }

    /// <summary>The taxed line.</summary>
    public int? TaxableBillpkgnum { get; set; }
}
