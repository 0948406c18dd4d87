using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>When a package is billed next (Billing.pm _make_lines).</summary>
internal static class NextBillDate
{
    // A period of so many of the main package's is longer than any calendar.
    private const long MostPeriods = 100_000;

    /// <summary>One period later; a supplemental package goes on in steps of its main package's periods, to keep in time with it.</summary>
    /// <param name="from">From when it counts, epoch seconds.</param>
    /// <param name="run">The run.</param>
    /// <param name="package">The package.</param>
    /// <param name="definition">The definition that is billed.</param>
    /// <param name="refusal">Why there is no such date.</param>
    public static long? After(long from, BillingRun run, Package package, PackageDefinition definition, out Refusal? refusal)
    {
        var own = definition.Freq ?? "";
        var (step, count) = (own, 1L);
        refusal = null;
        if (run.Packages.MainOf(package) is { } main)
        {
            step = run.Packages.DefinitionOf(main)?.Freq ?? "";
            var (supplemental, periods) = (Inexact.OfText(own), Inexact.OfText(step));
            if (periods == 0)
            {
                refusal = Refusal.Fault("Illegal division by zero");
                return null;
            }

            var ratio = supplemental / periods;
            if (ratio.Truncated() != ratio)
            {
                refusal = Refusal.Error("supplemental package period is not an integer multiple of main  package period");
                return null;
            }

            count = ratio < MostPeriods ? ratio.ToWhole() : MostPeriods;
        }

        long? next = from;
        for (var i = 0L; i < count && next is not null; i++)
            next = Frequency.After(next.Value, step, run.Stamp.Zone, run.Settings.RollsAnniversaryBack);
        refusal = next is null ? Refusal.Error($"unparsable frequency: {own}") : null;
        return next;
    }
}
