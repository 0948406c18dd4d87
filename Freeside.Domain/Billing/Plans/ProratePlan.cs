using System.Globalization;

namespace Freeside.Domain.Billing.Plans;

/// <summary>A first partial period up to a day of the month, then whole ones (part_pkg/prorate.pm).</summary>
internal sealed class ProratePlan : FlatPlan
{
    /// <inheritdoc/>
    public override Charged<PeriodCharge> Period(PlanContext context, long start)
    {
        var days = CutoffDays(context);
        return days.Refusal is { } refusal ? refusal : Proration.Of(context, start, days.Value!);
    }

    /// <inheritdoc/>
    protected override Charged<IReadOnlyList<int>> CutoffDays(PlanContext context)
    {
        if (context.ProrateDay is { } own and not 0)
            return new Charged<IReadOnlyList<int>>([own], null);
        var text = context.Options.Has(PlanOption.CutoffDay) ? context.Options.Text(PlanOption.CutoffDay)! : "1";
        var days = new List<int>();
        foreach (var part in text.TrimEnd(',').Split(','))
        {
            if (!int.TryParse(part.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day is < 1 or > 31)
                return NotServed.Because($"cutoff_day '{text}'", context.Package);
            days.Add(day);
        }

        return new Charged<IReadOnlyList<int>>(days, null);
    }
}
