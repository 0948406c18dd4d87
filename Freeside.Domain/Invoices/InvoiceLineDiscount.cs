namespace Freeside.Domain.Invoices;

/// <summary>What a discount took off an invoice's line (<c>cust_bill_pkg_discount</c>).</summary>
public sealed class InvoiceLineDiscount
{
    /// <summary>The row's number.</summary>
    public int Billpkgdiscountnum { get; init; }

    /// <summary>The line.</summary>
    public int Billpkgnum { get; set; }

    /// <summary>The discount as the package has it.</summary>
    public int Pkgdiscountnum { get; set; }

    /// <summary>How much, of one; two decimals.</summary>
    public decimal Amount { get; set; }

    /// <summary>For how many months; of a setup fee none.</summary>
    public decimal? Months { get; set; }
}
