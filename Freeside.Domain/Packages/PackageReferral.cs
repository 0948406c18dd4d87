namespace Freeside.Domain.Packages;

/// <summary>Through which advertising a package was sold (<c>pkg_referral</c>).</summary>
public sealed class PackageReferral
{
    /// <summary>The row's number.</summary>
    public int Pkgrefnum { get; init; }

    /// <summary>The package.</summary>
    public int Pkgnum { get; set; }

    /// <summary>The advertising source.</summary>
    public int Refnum { get; set; }
}
