namespace Freeside.Domain.Billing.Plans;

/// <summary>A first partial period up to a day of the month, then whole ones (part_pkg/prorate.pm).</summary>
internal sealed class ProratePlan : FlatPlan
{
    /// <summary>The plan <c>prorate</c>.</summary>
    public static PlanEntry Entry { get; } = new("prorate", new ProratePlan());

    /// <inheritdoc/>
    public override Charged<PeriodCharge> Period(PlanContext context, long start)
    {
        var days = CutoffDays(context);
        return days.Refusal is { } refusal ? refusal : Prorate(context, start, days.Value!);
    }

    /// <inheritdoc/>
    protected override Charged<IReadOnlyList<int>> CutoffDays(PlanContext context) => CutoffDaysOption.Of(context);
}
