using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>The whole fee for each period, which always begins on the same day of the month (part_pkg/subscription.pm).</summary>
internal sealed class SubscriptionPlan : FlatPlan
{
    /// <inheritdoc/>
    public override Charged<PeriodCharge> Period(PlanContext context, long start)
    {
        var text = context.Options.Has(PlanOption.CutoffDay) ? context.Options.Text(PlanOption.CutoffDay)! : "1";
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var cutoff))
            return NotServed.Because($"cutoff_day '{text}'", context.Package);
        var wall = LocalCalendar.Wall(start, context.Stamp.Zone);
        var month = new DateTime(wall.Year, wall.Month, 1).AddMonths(wall.Day < cutoff ? -1 : 0);
        var last = DateTime.DaysInMonth(month.Year, month.Month);
        if (cutoff < 1 || cutoff > last)
            return Refusal.Error($"Day '{cutoff}' out of range 1..{last}\n");
        var begins = LocalCalendar.Epoch(month.AddDays(cutoff - 1), context.Stamp.Zone);
        return new PeriodCharge(context.Times(context.RecurringFee), begins, [], context.RecurringFee);
    }
}
