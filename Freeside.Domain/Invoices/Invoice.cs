namespace Freeside.Domain.Invoices;

/// <summary>An invoice (<c>cust_bill</c>).</summary>
public sealed class Invoice
{
    /// <summary>The invoice's number.</summary>
    public int Invnum { get; init; }

    /// <summary>The customer.</summary>
    public int Custnum { get; set; }

    /// <summary>Its total, two decimals.</summary>
    public decimal Charged { get; set; }
}
