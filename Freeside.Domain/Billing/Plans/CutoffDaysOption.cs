using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>The days of the month to prorate to: the customer's own, or the definition's (part_pkg/prorate.pm cutoff_day).</summary>
internal static class CutoffDaysOption
{
    // No calendar goes further; the original goes on to the day that many days after.
    private const int Furthest = 1000;

    /// <summary>Reads them. What is no number is day 0, the last of the month before.</summary>
    public static Charged<IReadOnlyList<int>> Of(PlanContext context)
    {
        if (context.ProrateDay is { } own and not 0)
            return new Charged<IReadOnlyList<int>>([own], null);
        var text = context.Options.Has(PlanOption.CutoffDay) ? context.Options.Text(PlanOption.CutoffDay)! : "1";
        var days = new List<int>();
        foreach (var part in text.TrimEnd(',', ' ') is { Length: > 0 } list ? list.Split(',') : [])
        {
            var day = Inexact.OfText(part);
            if (!(day.IsAmount && day > -Furthest && day < Furthest))
                return NotServed.Because($"{PlanOption.CutoffDay} '{text}'", context.Package);
            days.Add((int)day.Truncated().ToWhole());
        }

        return days.Count > 0 ? new Charged<IReadOnlyList<int>>(days, null) : Refusal.Error("no cutoff_day\n");
    }
}
