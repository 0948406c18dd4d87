namespace Freeside.Domain.Payments.Batches;

/// <summary>Payments that go to the bank together (<c>pay_batch</c>).</summary>
public sealed class PaymentBatch
{
    /// <summary>The status of a batch that still takes payments.</summary>
    public const string Open = "O";

    /// <summary>The status of a batch that was sent and not answered yet.</summary>
    public const string InTransit = "I";

    /// <summary>The batch's number.</summary>
    public int Batchnum { get; init; }

    /// <summary>The agent whose customers' payments it takes; <c>null</c>: everybody's.</summary>
    public int? Agentnum { get; set; }

    /// <summary><c>CARD</c> or <c>CHEK</c>.</summary>
    public required string Payby { get; set; }

    /// <summary><see cref="Open"/>, <see cref="InTransit"/> or <c>R</c>: settled.</summary>
    public string? Status { get; set; }
}
