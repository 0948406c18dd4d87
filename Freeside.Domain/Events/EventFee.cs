namespace Freeside.Domain.Events;

/// <summary>A fee of the shop's that an event charges (<c>cust_event_fee</c>).</summary>
public sealed class EventFee
{
    /// <summary>The row's number.</summary>
    public int Eventfeenum { get; init; }

    /// <summary>The event.</summary>
    public int Eventnum { get; set; }

    /// <summary>The line it is charged on; <c>null</c>: it waits.</summary>
    public int? Billpkgnum { get; set; }

    /// <summary>The fee's definition.</summary>
    public int Feepart { get; set; }

    /// <summary><c>Y</c>: it waits for an invoice, and makes none of its own.</summary>
    public string? Nextbill { get; set; }
}
