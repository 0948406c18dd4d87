namespace Freeside.Domain.Payments.Batches;

/// <summary>What one customer is to pay by a batch (<c>cust_pay_batch</c>).</summary>
public sealed class BatchedPayment
{
    /// <summary>The row's number.</summary>
    public int Paybatchnum { get; init; }

    /// <summary>The batch.</summary>
    public int Batchnum { get; init; }

    /// <summary>The customer.</summary>
    public int Custnum { get; init; }

    /// <summary>The invoice that was looked at last; what is paid is told by <see cref="BatchedInvoice"/>.</summary>
    public int Invnum { get; set; }

    /// <summary>The customer's last name.</summary>
    public string Last { get; set; } = "";

    /// <summary>The customer's first name.</summary>
    public string First { get; set; } = "";

    /// <summary>Street.</summary>
    public string Address1 { get; set; } = "";

    /// <summary>Unit.</summary>
    public string? Address2 { get; set; }

    /// <summary>City.</summary>
    public string? City { get; set; }

    /// <summary>State or province.</summary>
    public string? State { get; set; }

    /// <summary>Postal code.</summary>
    public string? Zip { get; set; }

    /// <summary>Two-letter country code.</summary>
    public string Country { get; set; } = "";

    /// <summary>How the customer pays, four letters.</summary>
    public string Payby { get; set; } = "";

    /// <summary>Card or account, readable: what sends batches takes it from here as it stands.</summary>
    public string? Payinfo { get; set; }

    /// <summary>When the card expires, <c>YYYY-MM-DD</c>.</summary>
    public string? Exp { get; set; }

    /// <summary>The name on the card or account.</summary>
    public string? Payname { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }

    /// <summary>What became of it, once there is an answer.</summary>
    public string? Status { get; set; }

    /// <summary>Why it was declined.</summary>
    public string? ErrorMessage { get; set; }
}
