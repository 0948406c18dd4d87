namespace Freeside.Domain.Payments;

/// <summary>A payment (<c>cust_pay</c>).</summary>
public sealed class Payment
{
    /// <summary>The payment's number.</summary>
    public int Paynum { get; init; }

    /// <summary>The customer.</summary>
    public int Custnum { get; set; }

    /// <summary>When it was made, epoch seconds.</summary>
    public int? Date { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Paid { get; set; }

    /// <summary>Who took it, by name, from before logins had numbers.</summary>
    public string? Otaker { get; set; }

    /// <summary>The login that took it.</summary>
    public int? Usernum { get; set; }

    /// <summary>How it was made, up to four letters.</summary>
    public required string Payby { get; set; }

    /// <summary>The number that goes with it, as stored: encrypted where it is a card's or an account's.</summary>
    public string? Payinfo { get; set; }

    /// <summary>What may be shown of the number.</summary>
    public string? Paymask { get; set; }

    /// <summary>When the card expires.</summary>
    public string? Paydate { get; set; }

    /// <summary>The batch it came with.</summary>
    public string? Paybatch { get; set; }

    /// <summary>The sender's mark against paying twice; nothing looks at it.</summary>
    public string? Payunique { get; set; }

    /// <summary><c>Y</c>: the books are closed on it.</summary>
    public string? Closed { get; set; }

    /// <summary>The package it is for.</summary>
    public int? Pkgnum { get; set; }

    /// <summary><c>Y</c>: it is not applied to invoices on its own.</summary>
    public string? NoAutoApply { get; set; }

    /// <summary>The bank it was paid in at.</summary>
    public string? Bank { get; set; }

    /// <summary>Who paid it in.</summary>
    public string? Depositor { get; set; }

    /// <summary>The account it was paid into.</summary>
    public string? Account { get; set; }

    /// <summary>The teller.</summary>
    public string? Teller { get; set; }

    /// <summary>The batch of card or check payments.</summary>
    public int? Batchnum { get; set; }

    /// <summary>The gateway that processed it.</summary>
    public int? Gatewaynum { get; set; }

    /// <summary>The gateway's kind.</summary>
    public string? Processor { get; set; }

    /// <summary>The gateway's authorisation.</summary>
    public string? Auth { get; set; }

    /// <summary>The gateway's number for it.</summary>
    public string? OrderNumber { get; set; }
}
