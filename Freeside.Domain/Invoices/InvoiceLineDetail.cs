namespace Freeside.Domain.Invoices;

/// <summary>A text under a line of an invoice (<c>cust_bill_pkg_detail</c>).</summary>
public sealed class InvoiceLineDetail
{
    /// <summary>The text's number.</summary>
    public int Detailnum { get; init; }

    /// <summary>The line.</summary>
    public int? Billpkgnum { get; set; }

    /// <summary>The text.</summary>
    public required string Detail { get; set; }

    /// <summary>How long a call took, seconds; texts that are no calls have none, which is stored as 0.</summary>
    public int? Duration { get; set; }
}
