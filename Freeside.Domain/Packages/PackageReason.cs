namespace Freeside.Domain.Packages;

/// <summary>Why a package was or is to be suspended or cancelled (<c>cust_pkg_reason</c>).</summary>
public sealed class PackageReason
{
    /// <summary>The number.</summary>
    public int Num { get; init; }

    /// <summary>The package.</summary>
    public int Pkgnum { get; set; }

    /// <summary>The reason.</summary>
    public int Reasonnum { get; set; }

    /// <summary>What for: <c>A</c> adjourn, <c>S</c> suspend, <c>E</c> expire, <c>C</c> cancel.</summary>
    public string? Action { get; set; }

    /// <summary>The login that gave it, by name.</summary>
    public string? Otaker { get; set; }

    /// <summary>When the package was or is to be suspended or cancelled, epoch seconds.</summary>
    public int? Date { get; set; }
}
