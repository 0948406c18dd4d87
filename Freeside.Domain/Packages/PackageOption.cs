namespace Freeside.Domain.Packages;

/// <summary>An option of one package (<c>cust_pkg_option</c>).</summary>
public sealed class PackageOption
{
    /// <summary>The option's number.</summary>
    public int Optionnum { get; init; }

    /// <summary>The package.</summary>
    public int Pkgnum { get; set; }

    /// <summary>Its name.</summary>
    public required string Optionname { get; set; }

    /// <summary>Its value.</summary>
    public string? Optionvalue { get; set; }
}
