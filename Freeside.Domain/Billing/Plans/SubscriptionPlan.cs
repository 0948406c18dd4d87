namespace Freeside.Domain.Billing.Plans;

/// <summary>The whole fee for each period, which always begins on the same day of the month (part_pkg/subscription.pm).</summary>
internal sealed class SubscriptionPlan : FlatPlan
{
    /// <summary>The plan <c>subscription</c>.</summary>
    public static PlanEntry Entry { get; } = new("subscription", new SubscriptionPlan());

    /// <inheritdoc/>
    public override Charged<PeriodCharge> Period(PlanContext context, long start)
    {
        var day = context.Options.Has(PlanOption.CutoffDay) ? context.Options.Text(PlanOption.CutoffDay)! : "1";
        var begins = SubscriptionStart.Of(start, day, context.Stamp.Zone, out var refusal);
        return refusal is not null ? refusal : context.Charge(context.RecurringFee.Amount, begins, context.RecurringFee);
    }
}
