namespace Freeside.Domain.Events;

/// <summary>What is to be done, and about what (<c>part_event</c>).</summary>
public sealed class EventDefinition
{
    /// <summary>The definition's number.</summary>
    public int Eventpart { get; init; }

    /// <summary>The agent whose customers it is for; <c>null</c>: everybody's.</summary>
    public int? Agentnum { get; set; }

    /// <summary>What the shop calls it.</summary>
    public required string Event { get; set; }

    /// <summary>The table of what it is about: <c>cust_bill</c>, <c>cust_pkg</c>, <c>cust_main</c> …</summary>
    public required string Eventtable { get; set; }

    /// <summary>How often it is looked at: <c>1d</c> or <c>1m</c>.</summary>
    public string? CheckFreq { get; set; }

    /// <summary>Which of several comes first: the lowest.</summary>
    public int Weight { get; set; }

    /// <summary>What is done, by the name of the original's class.</summary>
    public required string Action { get; set; }

    /// <summary><c>Y</c>: not looked at.</summary>
    public string? Disabled { get; set; }
}
