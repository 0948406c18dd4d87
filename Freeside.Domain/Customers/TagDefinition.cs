namespace Freeside.Domain.Customers;

/// <summary>A tag customers can have (<c>part_tag</c>).</summary>
public sealed class TagDefinition
{
    /// <summary>The tag's number.</summary>
    public int Tagnum { get; init; }

    /// <summary><c>Y</c>: new customers get it.</summary>
    public string? ByDefault { get; set; }

    /// <summary><c>Y</c>: no longer used.</summary>
    public string? Disabled { get; set; }
}
