namespace Freeside.Domain.Packages;

/// <summary>A link between two definitions (<c>part_pkg_link</c>): of type <see cref="Supplemental"/>, who orders the first gets the second beside it.</summary>
public sealed class SupplementalLink
{
    /// <summary>The <see cref="LinkType"/> of supplemental packages.</summary>
    public const string Supplemental = "supp";

    /// <summary>The <see cref="LinkType"/> of definitions that are billed with another.</summary>
    public const string Billed = "bill";

    /// <summary>The link's number.</summary>
    public int Pkglinknum { get; init; }

    /// <summary>The definition of the main package.</summary>
    public int SrcPkgpart { get; set; }

    /// <summary>The definition of the supplemental package.</summary>
    public int DstPkgpart { get; set; }

    /// <summary>What the link means.</summary>
    public required string LinkType { get; set; }

    /// <summary><c>Y</c>: not shown; sorted by.</summary>
    public string? Hidden { get; set; }
}
