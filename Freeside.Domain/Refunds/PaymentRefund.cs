namespace Freeside.Domain.Refunds;

/// <summary>A part of a payment paid back by a refund (<c>cust_pay_refund</c>).</summary>
public sealed class PaymentRefund
{
    /// <summary>The application's number.</summary>
    public int Payrefundnum { get; init; }

    /// <summary>The payment.</summary>
    public int Paynum { get; set; }

    /// <summary>The refund.</summary>
    public int Refundnum { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }

    /// <summary>When it was applied, epoch seconds.</summary>
    public int? Date { get; set; }
}
