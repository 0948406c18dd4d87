namespace Freeside.Domain.Packages;

/// <summary>A package a customer ordered (<c>cust_pkg</c>).</summary>
public sealed class Package
{
    /// <summary>The package's number.</summary>
    public int Pkgnum { get; init; }

    /// <summary>The customer.</summary>
    public int Custnum { get; set; }

    /// <summary>The definition.</summary>
    public int Pkgpart { get; set; }

    /// <summary>When it was billed for the first time, epoch seconds.</summary>
    public int? Setup { get; set; }

    /// <summary>When it was suspended, epoch seconds.</summary>
    public int? Susp { get; set; }

    /// <summary>When it was cancelled, epoch seconds.</summary>
    public int? Cancel { get; set; }

    /// <summary>Where it is served.</summary>
    public int? Locationnum { get; set; }
}
