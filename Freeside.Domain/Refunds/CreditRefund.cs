namespace Freeside.Domain.Refunds;

/// <summary>A part of a credit paid back by a refund (<c>cust_credit_refund</c>).</summary>
public sealed class CreditRefund
{
    /// <summary>The application's number.</summary>
    public int Creditrefundnum { get; init; }

    /// <summary>The credit.</summary>
    public int Crednum { get; set; }

    /// <summary>The refund.</summary>
    public int Refundnum { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }

    /// <summary>When it was applied, epoch seconds.</summary>
    public int? Date { get; set; }
}
