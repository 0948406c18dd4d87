using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;

namespace Freeside.Domain.Locations.Writing;

/// <summary>The fields of a location by name, in the order in which the original checks them (cust_location.pm check).</summary>
internal static class LocationFields
{
    /// <summary>Those a client can send for a new customer (cust_main/Location.pm location_fields).</summary>
    public static IReadOnlyList<string> OfNewCustomers { get; } =
    [
        "locationname", "address1", "address2", "city", "county", "state", "zip", "country", "district", "latitude", "longitude", "coord_auto",
        "censustract", "censusyear", "geocode", "addr_clean",
    ];

    /// <summary>Those a client can send when it changes an address (API.pm location_editable_fields).</summary>
    public static IReadOnlyList<string> OfAddressChanges { get; } = ["address1", "address2", "city", "county", "state", "zip", "country"];

    /// <summary>Two locations equal in these (and in their customer) are the same place (cust_location.pm find_or_insert).</summary>
    public static IReadOnlyList<string> Essential { get; } =
        ["address1", "address2", "city", "county", "state", "zip", "country", "location_number", "location_type", "location_kind", "disabled"];

    /// <summary>All fields that are text of their own; the numbers that tie a location to others stand apart.</summary>
    public static IReadOnlyList<Field<Location>> All { get; } =
    [
        new("locationname", l => l.Locationname, (l, v) => l.Locationname = FieldText.OrNull(v), Rules.TextOrEmpty),
        new("address1", l => l.Address1, (l, v) => l.Address1 = v ?? "", Rules.Text),
        new("address2", l => l.Address2, (l, v) => l.Address2 = FieldText.OrNull(v), Rules.TextOrEmpty),
        new("city", l => l.City, (l, v) => l.City = FieldText.OrNull(v), Rules.Text),
        new("county", l => l.County, (l, v) => l.County = FieldText.OrNull(v), Rules.TextOrEmpty),
        new("state", l => l.State, (l, v) => l.State = FieldText.OrNull(v), Rules.TextOrEmpty),
        new("country", l => l.Country, (l, v) => l.Country = v ?? "", (r, f, v) => r.Country(f, v)),
        new("zip", l => l.Zip, (l, v) => l.Zip = FieldText.OrNull(v)),
        new("latitude", l => FieldText.Of(l.Latitude), (l, v) => l.Latitude = Degrees(v), (r, f, v) => r.LatitudeOrEmpty(f, v)),
        new("longitude", l => FieldText.Of(l.Longitude), (l, v) => l.Longitude = Degrees(v), (r, f, v) => r.LongitudeOrEmpty(f, v)),
        new("coord_auto", l => l.CoordAuto, (l, v) => l.CoordAuto = FieldText.OrNull(v), Rules.YesOrEmpty),
        new("addr_clean", l => l.AddrClean, (l, v) => l.AddrClean = FieldText.OrNull(v), Rules.YesOrEmpty),
        new("location_type", l => l.LocationType, (l, v) => l.LocationType = FieldText.OrNull(v), Rules.WordOrEmpty),
        new("location_number", l => l.LocationNumber, (l, v) => l.LocationNumber = FieldText.OrNull(v), Rules.TextOrEmpty),
        new("location_kind", l => l.LocationKind, (l, v) => l.LocationKind = FieldText.OrNull(v), (r, f, v) => r.OneOf(f, v, "", "R", "B")),
        new("geocode", l => l.Geocode, (l, v) => l.Geocode = FieldText.OrNull(v), Rules.WordOrEmpty),
        new("district", l => l.District, (l, v) => l.District = FieldText.OrNull(v), Rules.WordOrEmpty),
        new("censusyear", l => l.Censusyear, (l, v) => l.Censusyear = FieldText.OrNull(v), Rules.NumberOrEmpty),
        new("censustract", l => l.Censustract, (l, v) => l.Censustract = FieldText.OrNull(v)),
        new("disabled", l => l.Disabled, (l, v) => l.Disabled = FieldText.OrNull(v)),
    ];

    // The rule leaves eight decimals, the column keeps seven.
    private static decimal? Degrees(string? text) =>
        FieldText.Fraction(text) is { } degrees ? decimal.Round(degrees, 7, MidpointRounding.AwayFromZero) + 0.0000000m : null;
}
