using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>
/// What plans that charge for usage have in common, where there is none: a fee by one of three methods (part_pkg/recur_Common.pm,
/// voip_cdr.pm calc_recur).
/// </summary>
internal sealed class UsagePlan : FlatPlan
{
    private const string Prorated = "prorate";
    private const string Subscribed = "subscription";

    /// <summary>The plan <c>voip_cdr</c>.</summary>
    public static PlanEntry Entry { get; } = new("voip_cdr", new UsagePlan());

    /// <inheritdoc/>
    public override string Lacks => "calls are not rated: bill_now refuses whoever has it while there are any";

    /// <inheritdoc/>
    public override Charged<SetupCharge> Setup(PlanContext context)
    {
        var charge = base.Setup(context);
        return charge.Value is { } setup ? setup with { Details = [] } : charge;
    }

    /// <inheritdoc/>
    public override Charged<PeriodCharge> Period(PlanContext context, long start)
    {
        if (context.HasUsage && !(context.Options.Text(PlanOption.Temporality) == PlanOption.Preceding && !PerlTruth.IsTrue(context.Package.LastBill)))
            return NotServed.Because("usage", context.Package);
        var days = CutoffDays(context);
        if (days.Refusal is { } refusal)
            return refusal;
        return Method(context) switch
        {
            Prorated => Prorate(context, start, days.Value!),
            Subscribed => Subscribe(context, start, days.Value![0]),
            _ => context.Charge(context.RecurringFee.Amount, start, context.RecurringFee),
        };
    }

    /// <inheritdoc/>
    protected override Charged<IReadOnlyList<int>> CutoffDays(PlanContext context) =>
        Method(context) is Prorated or Subscribed ? CutoffDaysOption.Of(context) : new Charged<IReadOnlyList<int>>([], null);

    private static Charged<PeriodCharge> Subscribe(PlanContext context, long start, int day)
    {
        var begins = SubscriptionStart.Of(start, FormattableString.Invariant($"{day}"), context.Stamp.Zone, out var refusal);
        return refusal is not null ? refusal : context.Charge(context.RecurringFee.Amount, begins, context.RecurringFee);
    }

    private static string? Method(PlanContext context) => context.Options.Text(PlanOption.RecurringMethod);
}
