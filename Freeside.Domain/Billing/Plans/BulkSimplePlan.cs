using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>A fee for each service the package has when it is billed, and one when it is billed for the first time (part_pkg/bulk_simple.pm).</summary>
internal sealed class BulkSimplePlan : BulkPlan
{
    /// <summary>The plan <c>bulk_simple</c>.</summary>
    public static PlanEntry Entry { get; } = new("bulk_simple", new BulkSimplePlan());

    /// <inheritdoc/>
    protected override IEnumerable<ServiceCharge> Charges(PlanContext context, long start)
    {
        var (setup, recur) = (context.Options.Fee(PlanOption.ServiceSetupFee), context.Options.Fee(PlanOption.ServiceFee));
        return context.Services.Select(s => new ServiceCharge(s, s.IsSetUp ? default : setup, recur.Amount, PerlTruth.IsTrue(recur.Text), ""));
    }

    /// <inheritdoc/>
    protected override IEnumerable<BilledService> SetUpNow(PlanContext context) => context.Services.Where(s => !s.IsSetUp);
}
