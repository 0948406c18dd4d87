using System.Globalization;
using Freeside.Domain.Billing.Discounts;
using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>A first partial period up to a day of the calendar, counted in days, then whole ones (part_pkg/prorate_calendar.pm).</summary>
internal sealed class CalendarProratePlan : FlatPlan
{
    private const decimal Nudge = 0.00000001m;

    /// <summary>The plan <c>prorate_calendar</c>.</summary>
    public static PlanEntry Entry { get; } = new("prorate_calendar", new CalendarProratePlan());

    /// <inheritdoc/>
    public override Charged<SetupCharge> Setup(PlanContext context)
    {
        if (CalendarCycle.Of(context) is not { } cycle)
            return CalendarCycle.NoCycle;
        if (PerlTruth.IsTrue(context.Package.Bill) || !context.Options.Has(PlanOption.DeferBill))
            return Due(context);
        return PutOff(context, cycle, context.Stamp.Now);
    }

    private static SetupCharge PutOff(PlanContext context, CalendarCycle cycle, long time)
    {
        var today = LocalCalendar.Wall(time, context.Stamp.Zone).Date;
        var (start, end) = cycle.Around(today);
        return start == today
            ? new SetupCharge(0, [], DiscountGiven.None, Postponed: true, Midnight(context, start), Midnight(context, start))
            : new SetupCharge(0, [], DiscountGiven.None, Postponed: true, null, Midnight(context, end));
    }

    /// <inheritdoc/>
    public override Charged<PeriodCharge> Period(PlanContext context, long start)
    {
        if (CalendarCycle.Of(context) is not { } cycle)
            return CalendarCycle.NoCycle;
        var package = context.Package;
        var isPostponed = context.Options.Has(PlanOption.DeferBill) && !PerlTruth.IsTrue(package.LastBill) && package.IsSetUp;
        var setup = !isPostponed ? null
            : PerlTruth.IsTrue(package.Bill) ? Due(context) with { Discount = DiscountGiven.None }
            : PutOff(context, cycle, start);
        var day = LocalCalendar.Wall(isPostponed ? setup!.Setup ?? package.Setup!.Value : start, context.Stamp.Zone).Date;
        var (first, end) = cycle.Around(day);
        var periods = (Inexact)(end - day).Days / (end - first).Days;
        if (periods < 1 && isPostponed)
        {
            periods += 1;
            first = first.AddMonths(cycle.Months);
        }

        // After a leap day the original's days and its months fall apart: it would charge the same days at every run.
        if (Midnight(context, first.AddMonths(cycle.Months)) <= start)
            return NotServed.Because($"a period that does not end, of plan '{context.Definition.Plan}' in a leap year,", package);
        var fee = context.RecurringFee;
        var details = context.Options.Has(PlanOption.Verbose) ? Explained(context, day, end, fee.Amount, periods) : [];
        var charge = ((fee.Amount * periods) + Nudge).ToCents();
        return context.Charge(new Prorated(charge, Midnight(context, first), null, details, setup), fee);
    }

    private static IReadOnlyList<string> Explained(PlanContext context, DateTime day, DateTime end, Inexact fee, Inexact periods)
    {
        if (periods <= 0 || periods == 1)
            return [];
        var part = periods < 1 ? periods : periods - 1;
        var first = $"Prorated ({Shown(day)} - {Shown(end)}): {context.MoneyCharacter}{MoneyText.Of(((fee * part) + Nudge).ToCents())}";
        return periods < 1 ? [first] : [first, $"First full period: {context.MoneyCharacter}{MoneyText.Of(fee.ToCents())}"];
    }

    private static string Shown(DateTime day) => day.ToString("MMM dd", CultureInfo.InvariantCulture);

    private static long Midnight(PlanContext context, DateTime day) => LocalCalendar.Epoch(day, context.Stamp.Zone);
}
