using Freeside.Domain.Common;
using Freeside.Domain.Packages;
using Freeside.Domain.Services;

namespace Freeside.Domain.Billing;

/// <summary>What mail accounts and packages may still use.</summary>
public sealed class UsageToReset
{
    /// <summary>The mail accounts of packages whose definitions limit them.</summary>
    public required Pending<IReadOnlyList<MailAccount>> Accounts { get; init; }

    /// <summary>The minutes that definitions grant for each period.</summary>
    public required Pending<IReadOnlyList<GrantedMinutes>> Minutes { get; init; }

    /// <summary>The minutes the packages have left.</summary>
    public required Pending<IReadOnlyList<PackageUsage>> Pools { get; init; }
}

/// <summary>Minutes that a definition grants for each period (<c>part_pkg_usage</c>).</summary>
/// <param name="Pkgpart">The definition.</param>
/// <param name="Pkgusagepart">The grant's number.</param>
/// <param name="Minutes">How many.</param>
/// <param name="Rollover"><c>Y</c>: what is left is kept.</param>
public sealed record GrantedMinutes(int Pkgpart, int Pkgusagepart, double Minutes, string? Rollover);
