namespace Freeside.Domain.Payments;

/// <summary>A payment (<c>cust_pay</c>).</summary>
public sealed class Payment
{
    /// <summary>The payment's number.</summary>
    public int Paynum { get; init; }

    /// <summary>The customer.</summary>
    public int Custnum { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Paid { get; set; }
}
