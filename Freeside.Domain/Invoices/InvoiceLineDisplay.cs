namespace Freeside.Domain.Invoices;

/// <summary>How a part of an invoice's line is shown (<c>cust_bill_pkg_display</c>).</summary>
public sealed class InvoiceLineDisplay
{
    /// <summary>The row's number.</summary>
    public int Billpkgdisplaynum { get; set; }

    /// <summary>The line.</summary>
    public int Billpkgnum { get; set; }

    /// <summary>The section it is shown in.</summary>
    public string? Section { get; set; }

    /// <summary>Which of the line's amounts: <c>S</c> what is charged once, <c>R</c> what is for a period, <c>U</c> usage; missing: all.</summary>
    public string? Type { get; set; }

    /// <summary><c>Y</c>: only its sum is shown.</summary>
    public string? Summary { get; set; }

    /// <summary><c>Y</c>: it is shown below the section's sum.</summary>
    public string? PostTotal { get; set; }
}
