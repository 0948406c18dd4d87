namespace Freeside.Domain.Invoices;

/// <summary>An invoice (<c>cust_bill</c>).</summary>
public sealed class Invoice
{
    /// <summary>The invoice's number.</summary>
    public int Invnum { get; init; }

    /// <summary>The customer.</summary>
    public int Custnum { get; set; }

    /// <summary>When it was made, epoch seconds.</summary>
    public int? Date { get; set; }

    /// <summary>Its total, two decimals.</summary>
    public decimal Charged { get; set; }

    /// <summary>What the customer owed before it.</summary>
    public decimal? BillingBalance { get; set; }

    /// <summary>What the customer owed after the invoice before it.</summary>
    public decimal? PreviousBalance { get; set; }

    /// <summary>How often it was printed.</summary>
    public int Printed { get; set; }

    /// <summary><c>Y</c>: it is not to be modified any more.</summary>
    public string? Closed { get; set; }

    /// <summary>By when the customer promised to pay it, epoch seconds.</summary>
    public int? PromisedDate { get; set; }

    /// <summary>Its own terms of payment, if it has any.</summary>
    public string? InvoiceTerms { get; set; }
}
