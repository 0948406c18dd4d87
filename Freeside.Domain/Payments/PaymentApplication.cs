namespace Freeside.Domain.Payments;

/// <summary>A part of a payment applied to an invoice (<c>cust_bill_pay</c>).</summary>
public sealed class PaymentApplication
{
    /// <summary>The application's number.</summary>
    public int Billpaynum { get; init; }

    /// <summary>The invoice.</summary>
    public int Invnum { get; set; }

    /// <summary>The payment.</summary>
    public int Paynum { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }

    /// <summary>When it was applied, epoch seconds.</summary>
    public int? Date { get; set; }

    /// <summary>The package it is meant for, where packages have balances of their own.</summary>
    public int? Pkgnum { get; set; }
}
