namespace Freeside.Domain.Packages;

/// <summary>Minutes a package still has (<c>cust_pkg_usage</c>).</summary>
public sealed class PackageUsage
{
    /// <summary>The pool's number.</summary>
    public int Pkgusagenum { get; init; }

    /// <summary>The package.</summary>
    public int Pkgnum { get; set; }

    /// <summary>What granted them.</summary>
    public int Pkgusagepart { get; set; }

    /// <summary>How many are left.</summary>
    public double Minutes { get; set; }
}
