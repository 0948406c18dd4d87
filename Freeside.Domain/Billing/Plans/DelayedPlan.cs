using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>Another plan after some days that are free (part_pkg/delayed_Mixin.pm); with <c>delay_setup</c> the order has its start date for that.</summary>
/// <param name="after">The plan that follows.</param>
internal sealed class DelayedPlan(PricePlan after) : PricePlan
{
    private const string FreeDays = "free_days";
    private const string DelaySetup = "delay_setup";

    /// <summary>The plan <c>flat_delayed</c>.</summary>
    public static PlanEntry FlatDelayed { get; } = new("flat_delayed", new DelayedPlan(new AnniversaryPlan()));

    /// <summary>The plan <c>prorate_delayed</c>.</summary>
    public static PlanEntry ProrateDelayed { get; } = new("prorate_delayed", new DelayedPlan(new ProratePlan()));

    /// <inheritdoc/>
    public override Charged<SetupCharge> Setup(PlanContext context)
    {
        if (context.Options.Has(DelaySetup))
            return after.Setup(context);
        var from = PerlTruth.IsTrue(context.Package.Bill) ? context.Package.Bill!.Value : context.Stamp.Now;
        return FlatPlan.Due(context) with { Bill = from + (BillingMonth.Day * context.Options.Number(FreeDays)) };
    }

    /// <inheritdoc/>
    public override Charged<PeriodCharge> Period(PlanContext context, long start) => after.Period(context, start);
}
