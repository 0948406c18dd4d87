namespace Freeside.Domain.Billing.Plans;

/// <summary>A plan whose charges come of data this program does not have: rated calls, RADIUS, other databases.</summary>
internal sealed class UnservedPlan : PricePlan
{
    /// <summary>The one there is.</summary>
    public static UnservedPlan Instance { get; } = new();

    /// <inheritdoc/>
    public override bool IsServed => false;

    /// <inheritdoc/>
    public override string Lacks => "its charges are not worked out: bill_now refuses whoever has it";

    /// <inheritdoc/>
    public override Charged<SetupCharge> Setup(PlanContext context) => throw NotAsked();

    /// <inheritdoc/>
    public override Charged<PeriodCharge> Period(PlanContext context, long start) => throw NotAsked();

    private static InvalidOperationException NotAsked() => new("A plan that is not served was asked for a charge.");
}
