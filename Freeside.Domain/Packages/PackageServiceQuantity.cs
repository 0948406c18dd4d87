namespace Freeside.Domain.Packages;

/// <summary>How many of a service a definition includes (<c>pkg_svc</c>).</summary>
public sealed class PackageServiceQuantity
{
    /// <summary>The row's number.</summary>
    public int Pkgsvcnum { get; init; }

    /// <summary>The definition.</summary>
    public int Pkgpart { get; set; }

    /// <summary>The service.</summary>
    public int Svcpart { get; set; }

    /// <summary>How many.</summary>
    public int Quantity { get; set; }
}
