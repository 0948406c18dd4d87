namespace Freeside.Domain.Events;

/// <summary>Something that was done, or is to be done, about an invoice, package or customer (<c>cust_event</c>).</summary>
public sealed class CustomerEvent
{
    /// <summary>The event's number.</summary>
    public int Eventnum { get; init; }

    /// <summary>Its definition.</summary>
    public int Eventpart { get; set; }

    /// <summary>The key of what it is about, in the table its definition names.</summary>
    public int Tablenum { get; set; }

    /// <summary>When it was made, epoch seconds.</summary>
    public int? Date { get; set; }

    /// <summary><c>new</c>, <c>locked</c>, <c>done</c>, <c>failed</c> or <c>initial</c>.</summary>
    public required string Status { get; set; }

    /// <summary>What came of it: of a card, why it was declined.</summary>
    public string? Statustext { get; set; }

    /// <summary>Whether it is as if it had never been run.</summary>
    public bool HasFailed => Status == "failed";
}
