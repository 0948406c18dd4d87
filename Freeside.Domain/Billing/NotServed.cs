using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>Refusals of what this program does not perform yet; nothing is billed then.</summary>
internal static class NotServed
{
    /// <summary>Something about a package.</summary>
    public static Refusal Because(string what, Package package) => Refusal.Error($"{what} of package {package.Pkgnum} is not served by this version");

    /// <summary>Something about the customer or the shop.</summary>
    public static Refusal Because(string what) => Refusal.Error($"{what} is not served by this version");
}
