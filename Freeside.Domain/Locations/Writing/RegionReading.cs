using Freeside.Domain.Common;

namespace Freeside.Domain.Locations.Writing;

/// <summary>Looks up places before the check of locations needs them; each once.</summary>
internal sealed class RegionReading(IUnitOfWork work, Shop shop)
{
    private readonly Dictionary<(string Country, string State, string County), Pending<Region>> _regions = [];

    /// <summary>Asks for the place of an address as it was sent.</summary>
    public void Ask(FieldValues address)
    {
        if (Place(address) is { } place && !_regions.ContainsKey(place))
            _regions[place] = work.Locations.Region(place.Country, place.State, place.County);
    }

    /// <summary>What is known of an address's place; <c>null</c> where it cannot be made out.</summary>
    public Region? Of(FieldValues address) => Place(address) is { } place && _regions.TryGetValue(place, out var region) ? region.Value : null;

    private (string Country, string State, string County)? Place(FieldValues address)
    {
        var country = shop.Rules.Country("country", address["country"]);
        var state = shop.Rules.TextOrEmpty("state", address["state"]);
        var county = shop.Rules.TextOrEmpty("county", address["county"]);
        return country.Refusal is null && state.Refusal is null && county.Refusal is null ? (country.Value, state.Value, county.Value) : null;
    }
}
