using System.Globalization;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>How refusals call packages: one that this call ordered has no number yet, and will never have it.</summary>
internal static class PackageNumber
{
    /// <summary>The number, or that it is new.</summary>
    public static string Of(Package package) => package.Pkgnum < 0 ? "(new)" : package.Pkgnum.ToString(CultureInfo.InvariantCulture);
}
