using Freeside.Domain.Common;

namespace Freeside.Domain.Billing;

/// <summary>
/// Packages with what is billed with them: a bundle gets onto the invoice whole or, where nothing in it is to be paid or shown, not at
/// all. What is only given back does not (Billing.pm _omit_zero_value_bundles).
/// </summary>
internal static class Bundles
{
    /// <summary>The lines that are kept, in the invoice's order.</summary>
    /// <param name="lines">The lines, in the order in which they were made.</param>
    /// <param name="run">The run.</param>
    public static IReadOnlyList<MadeLine> Kept(IEnumerable<MadeLine> lines, BillingRun run)
    {
        var kept = new List<MadeLine>();
        var bundle = new List<MadeLine>();
        foreach (var line in Sorted(lines))
        {
            if (!PerlTruth.IsTrue(line.Line.PkgpartOverride))
                Close(bundle, kept, run);
            bundle.Add(line);
        }

        Close(bundle, kept, run);
        return kept;
    }

    // New packages have the highest numbers, though those that stand for these are the lowest.
    private static IOrderedEnumerable<MadeLine> Sorted(IEnumerable<MadeLine> lines) => lines
        .OrderBy(l => unchecked((uint)l.Line.Pkgnum))
        .ThenBy(l => l.Line.Sdate ?? 0)
        .ThenBy(l => PerlTruth.IsTrue(l.Line.PkgpartOverride))
        .ThenByDescending(l => l.Line.Hidden ?? "", StringComparer.Ordinal)
        .ThenBy(l => l.Line.PkgpartOverride);

    private static void Close(List<MadeLine> bundle, List<MadeLine> kept, BillingRun run)
    {
        if (bundle.Exists(l => IsShown(l, run)))
            kept.AddRange(bundle);
        bundle.Clear();
    }

    private static bool IsShown(MadeLine line, BillingRun run) => line.Line.Setup > 0 || line.Line.Recur > 0
        || line.ShowsZero(line.Package is { } package ? run.Packages.DefinitionOf(package) : null)
        || (run.Settings.Billing.ShowsDiscounts && line.Discounts.Count > 0);
}
