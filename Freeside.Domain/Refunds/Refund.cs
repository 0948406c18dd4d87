namespace Freeside.Domain.Refunds;

/// <summary>A refund (<c>cust_refund</c>).</summary>
public sealed class Refund
{
    /// <summary>The refund's number.</summary>
    public int Refundnum { get; init; }

    /// <summary>The customer.</summary>
    public int Custnum { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }
}
