namespace Freeside.Domain.Packages;

/// <summary>What a call took out of a pool of minutes (<c>cdr_cust_pkg_usage</c>).</summary>
public sealed class CallUsage
{
    /// <summary>The row's number.</summary>
    public long Cdrusagenum { get; init; }

    /// <summary>The pool.</summary>
    public int Pkgusagenum { get; set; }
}
