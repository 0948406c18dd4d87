using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>Refusals of what this program does not perform yet; nothing is billed then.</summary>
internal static class NotServed
{
    private const string Text = "is not served by this version";

    /// <summary>Something about a package.</summary>
    public static Refusal Because(string what, Package package) => Refusal.Error($"{what} of package {PackageNumber.Of(package)} {Text}");

    /// <summary>Something about the customer or the shop.</summary>
    public static Refusal Because(string what) => Refusal.Error($"{what} {Text}");

    /// <summary>Whether that is why something is refused.</summary>
    public static bool Is(Refusal refusal) => refusal.Text.EndsWith(Text, StringComparison.Ordinal);
}
