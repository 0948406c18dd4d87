using Freeside.Domain.Billing.Discounts;
using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>
/// A fixed fee for each period from anniversary to anniversary, and all one-time charges (part_pkg/flat.pm). With the option
/// <c>sync_bill_date</c> the first period ends when the customer's other packages are billed next.
/// </summary>
internal abstract class FlatPlan : PricePlan
{
    private const int MostDetails = 100;

    /// <inheritdoc/>
    public override Charged<SetupCharge> Setup(PlanContext context)
    {
        var days = CutoffDays(context);
        if (days.Refusal is { } refusal)
            return refusal;
        if (!PerlTruth.IsTrue(context.Package.Bill) && context.Options.Has(PlanOption.DeferBill) && days.Value!.Count > 0)
            return Postponed(context, context.Stamp.Now, days.Value);
        return Due(context);
    }

    /// <summary>The charge when it is not postponed.</summary>
    public static SetupCharge Due(PlanContext context)
    {
        var count = (int)Math.Clamp(context.Options.Number(PlanOption.AdditionalCount), 0, MostDetails);
        var details = Enumerable.Range(0, count).Select(i => context.Options.Text($"{PlanOption.AdditionalInfo}{i}") ?? "");
        return Due(context, [.. details]);
    }

    /// <summary>The charge with these texts.</summary>
    protected static SetupCharge Due(PlanContext context, IReadOnlyList<string> details)
    {
        var fee = context.SetupFee.Amount;
        var discount = DiscountCalculation.OfSetup(context.Discounts, fee);
        return new SetupCharge((context.Quantity * (fee - discount.Total)).ToCents(), details, discount);
    }

    /// <inheritdoc/>
    public override Charged<PeriodCharge> Period(PlanContext context, long start)
    {
        if (context.Options.Text(PlanOption.Temporality) == PlanOption.Preceding && !PerlTruth.IsTrue(context.Package.LastBill))
            return new PeriodCharge(0, start, [], Fee(context, start).OrElse(0), DiscountGiven.None);
        var days = CutoffDays(context);
        if (days.Refusal is { } refusal)
            return refusal;
        return days.Value!.Count > 0
            ? Prorate(context, start, days.Value)
            : context.Charge(Fee(context, start).Amount, start, Fee(context, start));
    }

    /// <summary>The charge up to a day of the month.</summary>
    protected Charged<PeriodCharge> Prorate(PlanContext context, long start, IReadOnlyList<int> days)
    {
        var part = Proration.Of(context, start, Fee(context, start).Amount, days);
        return part.Refusal is { } refusal ? refusal : context.Charge(part.Value!, Fee(context, part.Value!.Start));
    }

    /// <summary>The fee of one for a whole period that begins then.</summary>
    protected virtual Fee Fee(PlanContext context, long start) => context.RecurringFee;

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

    /// <summary>
    /// The charge when it is: within the day that begins a period the package is billed at once as from that day's beginning, else when the next
    /// one begins (prorate_Mixin.pm prorate_setup).
    /// </summary>
    public static SetupCharge Postponed(PlanContext context, long time, IReadOnlyList<int> days)
    {
        var month = BillingMonth.Around(context, time, days);
        return month.Time - month.Start < BillingMonth.Day
            ? new SetupCharge(0, [], DiscountGiven.None, Postponed: true, month.Start, month.Start)
            : new SetupCharge(0, [], DiscountGiven.None, Postponed: true, null, month.End);
    }
}
