namespace Freeside.Domain.Credits;

/// <summary>A credit (<c>cust_credit</c>).</summary>
public sealed class Credit
{
    /// <summary>The credit's number.</summary>
    public int Crednum { get; init; }

    /// <summary>The customer.</summary>
    public int Custnum { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }
}
