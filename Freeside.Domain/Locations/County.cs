namespace Freeside.Domain.Locations;

/// <summary>A place the shop sells to, and its tax (<c>cust_main_county</c>).</summary>
public sealed class County
{
    /// <summary>The row's number.</summary>
    public int Taxnum { get; init; }

    /// <summary>Two-letter country code.</summary>
    public required string Country { get; set; }

    /// <summary>State or province; empty: the whole country.</summary>
    public string? State { get; set; }

    /// <summary>County; empty: the whole state.</summary>
    public string? Name { get; set; }
}
