namespace Freeside.Domain.Credits;

/// <summary>What of a credit went to a line of an invoice (<c>cust_credit_bill_pkg</c>).</summary>
public sealed class LineCredit
{
    /// <summary>Its number.</summary>
    public int Creditbillpkgnum { get; init; }

    /// <summary>The credit's application to the invoice.</summary>
    public int Creditbillnum { get; set; }

    /// <summary>The line.</summary>
    public int Billpkgnum { get; set; }

    /// <summary>The part of a tax line, where it has any of the first kind.</summary>
    public int? Billpkgtaxlocationnum { get; set; }

    /// <summary>The part of a tax line, where it has any of the second kind.</summary>
    public int? Billpkgtaxratelocationnum { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }

    /// <summary>Which of the line's amounts: <c>setup</c> or <c>recur</c>.</summary>
    public required string Setuprecur { get; set; }

    /// <summary>When the line's period begins, epoch seconds.</summary>
    public int? Sdate { get; set; }

    /// <summary>When it ends, epoch seconds.</summary>
    public int? Edate { get; set; }
}
