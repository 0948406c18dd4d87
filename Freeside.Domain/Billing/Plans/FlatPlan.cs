using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>
/// A fixed fee for each period from anniversary to anniversary, and all one-time charges (part_pkg/flat.pm). With the option
/// <c>sync_bill_date</c> the first period ends when the customer's other packages are billed next.
/// </summary>
internal abstract class FlatPlan : PricePlan
{
    /// <inheritdoc/>
    public override Charged<SetupCharge> Setup(PlanContext context)
    {
        var days = CutoffDays(context);
        if (days.Refusal is { } refusal)
            return refusal;
        if (!PerlTruth.IsTrue(context.Package.Bill) && context.Options.Has(PlanOption.DeferBill) && days.Value!.Count > 0)
            return Postponed(context, days.Value);
        return Due(context);
    }

    /// <summary>The charge when it is not postponed.</summary>
    public static SetupCharge Due(PlanContext context)
    {
        var count = int.TryParse(context.Options.Text(PlanOption.AdditionalCount), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
        var details = Enumerable.Range(0, Math.Min(count, 100)).Select(i => context.Options.Text($"{PlanOption.AdditionalInfo}{i}") ?? "");
        return new SetupCharge(context.Times(context.SetupFee), [.. details]);
    }

    /// <inheritdoc/>
    public override Charged<PeriodCharge> Period(PlanContext context, long start)
    {
        if (context.Options.Text(PlanOption.Temporality) == PlanOption.Preceding && !PerlTruth.IsTrue(context.Package.LastBill))
            return new PeriodCharge(0, start, [], context.RecurringFee);
        var days = CutoffDays(context);
        if (days.Refusal is { } refusal)
            return refusal;
        return days.Value!.Count > 0
            ? Proration.Of(context, start, days.Value)
            : new PeriodCharge(context.Times(context.RecurringFee), start, [], context.RecurringFee);
    }

    /// <summary>The days of the month a first period may end on; none: it is not cut off.</summary>
    protected virtual Charged<IReadOnlyList<int>> CutoffDays(PlanContext context)
    {
        if (!context.Options.Has(PlanOption.SyncBillDate) || context.NextBill is not { } next)
            return new Charged<IReadOnlyList<int>>([], null);
        var wall = LocalCalendar.Wall(next, context.Stamp.Zone);
        if (context.Options.Has(PlanOption.RoundDay) && wall.Hour >= 12)
            wall = LocalCalendar.Wall(next + BillingMonth.ToNextDay, context.Stamp.Zone);
        return new Charged<IReadOnlyList<int>>([wall.Day], null);
    }

    // Within the day that begins a period the package is billed at once as from that day's beginning; else when the next one begins.
    private static SetupCharge Postponed(PlanContext context, IReadOnlyList<int> days)
    {
        var month = BillingMonth.Around(context, context.Stamp.Now, days);
        return month.Time - month.Start < BillingMonth.Day
            ? new SetupCharge(0, [], Postponed: true, month.Start, month.Start)
            : new SetupCharge(0, [], Postponed: true, null, month.End);
    }
}
