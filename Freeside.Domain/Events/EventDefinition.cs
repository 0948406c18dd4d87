namespace Freeside.Domain.Events;

/// <summary>What is to be done, and about what (<c>part_event</c>).</summary>
public sealed class EventDefinition
{
    /// <summary>The definition's number.</summary>
    public int Eventpart { get; init; }

    /// <summary>The agent whose customers it is for; <c>null</c>: everybody's.</summary>
    public int? Agentnum { get; set; }

    /// <summary>The table of what it is about: <c>cust_bill</c>, <c>cust_pkg</c>, <c>cust_main</c> …</summary>
    public required string Eventtable { get; set; }

    /// <summary>What is done, by the name of the original's class.</summary>
    public required string Action { get; set; }
}
