namespace Freeside.Domain.Payments.Batches;

/// <summary>How much of an invoice a batched payment is for (<c>cust_bill_pay_batch</c>).</summary>
public sealed class BatchedInvoice
{
    /// <summary>The row's number.</summary>
    public int Billpaynum { get; init; }

    /// <summary>The invoice.</summary>
    public int Invnum { get; set; }

    /// <summary>The batched payment.</summary>
    public int Paybatchnum { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }

    /// <summary>When, epoch seconds.</summary>
    public int? Date { get; set; }
}
