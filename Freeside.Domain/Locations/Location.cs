namespace Freeside.Domain.Locations;

/// <summary>A place (<c>cust_location</c>): where a customer is billed or served. Never changed in what it says, only replaced.</summary>
public sealed class Location
{
    /// <summary>The location's number.</summary>
    public int Locationnum { get; init; }

    /// <summary>The prospect it belongs to.</summary>
    public int? Prospectnum { get; set; }

    /// <summary>The customer it belongs to.</summary>
    public int? Custnum { get; set; }

    /// <summary>A name for it.</summary>
    public string? Locationname { get; set; }

    /// <summary>Street.</summary>
    public required string Address1 { get; set; }

    /// <summary>Unit.</summary>
    public string? Address2 { get; set; }

    /// <summary>City.</summary>
    public string? City { get; set; }

    /// <summary>County.</summary>
    public string? County { get; set; }

    /// <summary>State or province.</summary>
    public string? State { get; set; }

    /// <summary>Postal code.</summary>
    public string? Zip { get; set; }

    /// <summary>Degrees north, seven decimals.</summary>
    public decimal? Latitude { get; set; }

    /// <summary>Degrees east, seven decimals.</summary>
    public decimal? Longitude { get; set; }

    /// <summary><c>Y</c>: the coordinates came from a geocoder.</summary>
    public string? CoordAuto { get; set; }

    /// <summary><c>Y</c>: the address was standardised.</summary>
    public string? AddrClean { get; set; }

    /// <summary>Two-letter country code.</summary>
    public required string Country { get; set; }

    /// <summary>A tax vendor's code for it.</summary>
    public string? Geocode { get; set; }

    /// <summary>Tax district.</summary>
    public string? District { get; set; }

    /// <summary>Census tract, <c>NNNNNNNNN.NN</c>.</summary>
    public string? Censustract { get; set; }

    /// <summary>The census it is of.</summary>
    public string? Censusyear { get; set; }

    /// <summary>Type of the unit.</summary>
    public string? LocationType { get; set; }

    /// <summary>Number of the unit.</summary>
    public string? LocationNumber { get; set; }

    /// <summary><c>R</c> residential, <c>B</c> business.</summary>
    public string? LocationKind { get; set; }

    /// <summary><c>Y</c>: no longer used.</summary>
    public string? Disabled { get; set; }
}
