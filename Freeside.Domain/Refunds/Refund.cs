namespace Freeside.Domain.Refunds;

/// <summary>A refund (<c>cust_refund</c>).</summary>
public sealed class Refund
{
    /// <summary>The refund's number.</summary>
    public int Refundnum { get; init; }

    /// <summary>The customer.</summary>
    public int Custnum { get; set; }

    /// <summary>When it was made, epoch seconds.</summary>
    public int? Date { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }

    /// <summary>Who made it, by name, from before logins had numbers.</summary>
    public string? Otaker { get; set; }

    /// <summary>The login that made it.</summary>
    public int? Usernum { get; set; }

    /// <summary>The reason in words, beside a numbered one.</summary>
    public string? ReasonText { get; set; }

    /// <summary>The reason.</summary>
    public int? Reasonnum { get; set; }

    /// <summary>How it was made, up to four letters.</summary>
    public required string Payby { get; set; }

    /// <summary>The number that goes with it, as stored: encrypted where it is a card's or an account's.</summary>
    public string? Payinfo { get; set; }

    /// <summary>What may be shown of the number.</summary>
    public string? Paymask { get; set; }

    /// <summary>The batch it came with.</summary>
    public string? Paybatch { get; set; }

    /// <summary><c>Y</c>: the books are closed on it.</summary>
    public string? Closed { get; set; }

    /// <summary>The payment it was made from.</summary>
    public int? SourcePaynum { get; set; }

    /// <summary>The gateway that processed it.</summary>
    public int? Gatewaynum { get; set; }

    /// <summary>The gateway's kind.</summary>
    public string? Processor { get; set; }

    /// <summary>The gateway's authorisation.</summary>
    public string? Auth { get; set; }

    /// <summary>The gateway's number for it.</summary>
    public string? OrderNumber { get; set; }
}
