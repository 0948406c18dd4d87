namespace Freeside.Domain.Customers;

/// <summary>One of the places a customer's invoices go to (<c>cust_main_invoice</c>).</summary>
public sealed class InvoiceDestination
{
    /// <summary>The row's number.</summary>
    public int Destnum { get; init; }

    /// <summary>The customer.</summary>
    public int Custnum { get; init; }

    /// <summary>An e-mail address, <c>POST</c>, <c>FAX</c> or the number of a mail account.</summary>
    public required string Dest { get; set; }
}
