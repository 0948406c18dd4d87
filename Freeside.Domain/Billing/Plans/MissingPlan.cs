using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>A definition without a plan: nothing can be worked out (part_pkg.pm calc_setup and calc_recur).</summary>
internal sealed class MissingPlan : PricePlan
{
    /// <summary>The one there is.</summary>
    public static MissingPlan Instance { get; } = new();

    /// <inheritdoc/>
    public override Charged<SetupCharge> Setup(PlanContext context) => Refusal.Error("no calc_setup for \n");

    /// <inheritdoc/>
    public override Charged<PeriodCharge> Period(PlanContext context, long start) => Refusal.Error("no calc_recur for \n");
}
