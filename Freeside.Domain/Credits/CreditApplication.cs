namespace Freeside.Domain.Credits;

/// <summary>A part of a credit applied to an invoice (<c>cust_credit_bill</c>).</summary>
public sealed class CreditApplication
{
    /// <summary>The application's number.</summary>
    public int Creditbillnum { get; init; }

    /// <summary>The credit.</summary>
    public int Crednum { get; set; }

    /// <summary>The invoice.</summary>
    public int Invnum { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }

    /// <summary>When it was applied, epoch seconds.</summary>
    public int? Date { get; set; }

    /// <summary>The package it is meant for, where packages have balances of their own.</summary>
    public int? Pkgnum { get; set; }
}
