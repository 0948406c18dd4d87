using Freeside.Domain.Common;

namespace Freeside.Domain.Locations;

/// <summary>The seven fields of an address that the API shows and takes.</summary>
/// <param name="Address1">Street.</param>
/// <param name="Address2">Unit.</param>
/// <param name="City">City.</param>
/// <param name="County">County.</param>
/// <param name="State">State or province.</param>
/// <param name="Zip">Postal code.</param>
/// <param name="Country">Two-letter country code.</param>
public sealed record Address(
    string? Address1, string? Address2, string? City, string? County, string? State, string? Zip, string? Country)
{
    /// <summary>The fields by the API's names, in its order.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Fields =>
    [
        new("address1", Address1),
        new("address2", Address2),
        new("city", City),
        new("county", County),
        new("state", State),
        new("zip", Zip),
        new("country", Country),
    ];

    /// <summary>This address, each missing field (or a mere <c>0</c>) taken from the other.</summary>
    public Address OrElse(Address other) => new(
        Either(Address1, other.Address1),
        Either(Address2, other.Address2),
        Either(City, other.City),
        Either(County, other.County),
        Either(State, other.State),
        Either(Zip, other.Zip),
        Either(Country, other.Country));

    private static string? Either(string? own, string? other) => PerlTruth.IsTrue(own) ? own : other;
}
