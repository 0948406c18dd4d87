using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>What a package is billed by: its own definition, and those linked to it (part_pkg.pm self_and_bill_linked).</summary>
internal static class BilledDefinitions
{
    // Definitions that are linked in a circle would lead nowhere.
    private const int Deepest = 20;

    /// <summary>The definitions in the order in which they are billed.</summary>
    /// <param name="packages">What was read.</param>
    /// <param name="own">The package's own definition.</param>
    /// <param name="refusal">Why they cannot be told.</param>
    public static IReadOnlyList<BilledDefinition> Of(PackagesBilled packages, PackageDefinition own, out Refusal? refusal)
    {
        var found = new List<BilledDefinition>();
        refusal = Add(packages, own, hidden: null, depth: 0, found);
        var hasHidden = found.Count > 1 && PerlTruth.IsTrue(found[1].Hidden);
        return [.. found.Select(d => d with { HasHidden = hasHidden })];
    }

    // What hangs on a hidden definition is hidden with it.
    private static Refusal? Add(PackagesBilled packages, PackageDefinition definition, string? hidden, int depth, List<BilledDefinition> found)
    {
        if (depth > Deepest)
            return NotServed.Because($"billing of definition {definition.Pkgpart}, which is linked to itself,");
        var first = found.Count;
        found.Add(new BilledDefinition(definition, packages.OptionsOf(definition.Pkgpart)));
        foreach (var link in packages.Links[definition.Pkgpart])
        {
            if (packages.Definition(link.DstPkgpart) is not { } linked)
                return Refusal.Fault($"definition {definition.Pkgpart} is linked to definition {link.DstPkgpart}, which is missing");
            if (Add(packages, linked, link.Hidden, depth + 1, found) is { } refusal)
                return refusal;
        }

        for (var i = first; PerlTruth.IsTrue(hidden) && i < found.Count; i++)
            found[i] = found[i] with { Hidden = hidden };
        return null;
    }
}
