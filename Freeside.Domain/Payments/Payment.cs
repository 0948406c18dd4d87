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

    /// <summary>When it was made, epoch seconds.</summary>
    public int? Date { get; set; }

    /// <summary>How it was made, four letters.</summary>
    public required string Payby { get; set; }

    /// <summary>The number that goes with it, as stored.</summary>
    public string? Payinfo { get; set; }

    /// <summary>The login that took it.</summary>
    public int? Usernum { get; set; }
}
