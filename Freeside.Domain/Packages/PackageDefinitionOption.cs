namespace Freeside.Domain.Packages;

/// <summary>An option of a package definition (<c>part_pkg_option</c>).</summary>
public sealed class PackageDefinitionOption
{
    /// <summary>The option's number.</summary>
    public int Optionnum { get; init; }

    /// <summary>The definition.</summary>
    public int Pkgpart { get; set; }

    /// <summary>Its name.</summary>
    public required string Optionname { get; set; }

    /// <summary>Its value.</summary>
    public string? Optionvalue { get; set; }
}
