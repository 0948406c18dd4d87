namespace Freeside.Domain.Payments;

/// <summary>What of a payment went to a line of an invoice (<c>cust_bill_pay_pkg</c>).</summary>
public sealed class LinePayment
{
    /// <summary>Its number.</summary>
    public int Billpaypkgnum { get; init; }

    /// <summary>The payment's application to the invoice.</summary>
    public int Billpaynum { get; set; }

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
