namespace Freeside.Domain.Services;

/// <summary>A service of any kind, as far as it belongs to a package (<c>cust_svc</c>).</summary>
public sealed class Service
{
    /// <summary>The service's number.</summary>
    public int Svcnum { get; init; }

    /// <summary>The package.</summary>
    public int? Pkgnum { get; set; }

    /// <summary>The definition.</summary>
    public int Svcpart { get; set; }
}
