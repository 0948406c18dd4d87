namespace Freeside.Domain.Invoices;

/// <summary>What a fee on an invoice's line was charged for (<c>cust_bill_pkg_fee</c>).</summary>
public sealed class InvoiceLineFee
{
    /// <summary>The row's number.</summary>
    public int Billpkgfeenum { get; init; }

    /// <summary>The fee's line.</summary>
    public int Billpkgnum { get; set; }

    /// <summary>The invoice it is charged for: an older one, or that of the line.</summary>
    public int BaseInvnum { get; set; }

    /// <summary>The line it is charged for; <c>null</c>: the whole invoice.</summary>
    public int? BaseBillpkgnum { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }
}
