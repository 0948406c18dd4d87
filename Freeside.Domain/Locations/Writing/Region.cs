namespace Freeside.Domain.Locations.Writing;

/// <summary>What the shop's table of counties says of a place (cust_main_county).</summary>
/// <param name="IsCountryWithoutStates">Whether the country is there without any state: then every place in it will do.</param>
/// <param name="IsKnown">Whether exactly this state and county are there.</param>
public sealed record Region(bool IsCountryWithoutStates, bool IsKnown)
{
    /// <summary>Whether an address may be there.</summary>
    public bool Accepts => IsCountryWithoutStates || IsKnown;
}
