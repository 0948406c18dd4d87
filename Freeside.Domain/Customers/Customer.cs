namespace Freeside.Domain.Customers;

/// <summary>A customer (<c>cust_main</c>).</summary>
public sealed class Customer
{
    /// <summary>The customer's number.</summary>
    public int Custnum { get; init; }

    /// <summary>The agent (reseller) the customer belongs to.</summary>
    public int Agentnum { get; set; }

    /// <summary>The agent's own number for the customer.</summary>
    public string? AgentCustid { get; set; }

    /// <summary>Last name.</summary>
    public required string Last { get; set; }

    /// <summary>First name.</summary>
    public required string First { get; set; }

    /// <summary>Company.</summary>
    public string? Company { get; set; }

    /// <summary>Day phone.</summary>
    public string? Daytime { get; set; }

    /// <summary>Night phone.</summary>
    public string? Night { get; set; }

    /// <summary>Fax.</summary>
    public string? Fax { get; set; }

    /// <summary>Mobile phone.</summary>
    public string? Mobile { get; set; }

    /// <summary>The billing location.</summary>
    public int? BillLocationnum { get; set; }

    /// <summary>The service location.</summary>
    public int? ShipLocationnum { get; set; }
}
