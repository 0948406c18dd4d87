using Freeside.Domain.Common;
using Freeside.Domain.Locations;

namespace Freeside.Domain.Customers;

/// <summary>What <c>customer_info</c> tells of a customer's own row and locations, as stored.</summary>
public sealed record CustomerProfile
{
    /// <summary>The customer's number.</summary>
    public required int Custnum { get; init; }

    /// <summary>The agent the customer belongs to.</summary>
    public required int Agentnum { get; init; }

    /// <summary>The agent's own number for the customer.</summary>
    public string? AgentCustid { get; init; }

    /// <summary>First name.</summary>
    public required string First { get; init; }

    /// <summary>Last name.</summary>
    public required string Last { get; init; }

    /// <summary>Company.</summary>
    public string? Company { get; init; }

    /// <summary>Day phone.</summary>
    public string? Daytime { get; init; }

    /// <summary>Night phone.</summary>
    public string? Night { get; init; }

    /// <summary>Fax.</summary>
    public string? Fax { get; init; }

    /// <summary>Mobile phone.</summary>
    public string? Mobile { get; init; }

    /// <summary>The billing location's number.</summary>
    public int? BillLocationnum { get; init; }

    /// <summary>The service location's number.</summary>
    public int? ShipLocationnum { get; init; }

    /// <summary>The billing location; <c>null</c> where its row is missing.</summary>
    public Address? BillLocation { get; init; }

    /// <summary>The service location; <c>null</c> where its row is missing.</summary>
    public Address? ShipLocation { get; init; }

    /// <summary>The billing address from before there were locations, kept in the customer's own row.</summary>
    public required Address LegacyBilling { get; init; }

    /// <summary>The service address from before there were locations.</summary>
    public required Address LegacyService { get; init; }

    /// <summary>The name as the API shows it (API.pm customer_info).</summary>
    public string Name => $"{First} {Last}";

    /// <summary>The billing address; <c>null</c> where the customer has no billing location (cust_main/Location.pm bill_location).</summary>
    public Address? BillingAddress => PerlTruth.IsTrue(BillLocationnum) ? BillLocation ?? LegacyBilling : null;

    /// <summary>The service address; <c>null</c> where the customer has no service location (cust_main/Location.pm ship_location).</summary>
    public Address? ServiceAddress => PerlTruth.IsTrue(ShipLocationnum) ? ShipLocation ?? LegacyService.OrElse(LegacyBilling) : null;
}
