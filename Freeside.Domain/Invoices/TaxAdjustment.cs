namespace Freeside.Domain.Invoices;

/// <summary>A tax that somebody added for a customer's next invoice (<c>cust_tax_adjustment</c>).</summary>
public sealed class TaxAdjustment
{
    /// <summary>The row's number.</summary>
    public int Adjustmentnum { get; init; }

    /// <summary>The customer.</summary>
    public int Custnum { get; set; }

    /// <summary>The tax's name.</summary>
    public required string Taxname { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }

    /// <summary>What is to be said of it on the invoice.</summary>
    public string? Comment { get; set; }

    /// <summary>The line it went to; <c>null</c>: it waits.</summary>
    public int? Billpkgnum { get; set; }
}
