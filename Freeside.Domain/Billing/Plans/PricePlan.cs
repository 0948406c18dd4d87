namespace Freeside.Domain.Billing.Plans;

/// <summary>A way to work out what a package costs (<c>part_pkg.plan</c>): pure calculations over definition, options, package and dates.</summary>
public abstract class PricePlan
{
    /// <summary>The plans there are, by name.</summary>
    private static readonly Dictionary<string, PricePlan> Known = new(StringComparer.Ordinal)
    {
        ["flat"] = new FlatPlan(),
        ["prorate"] = new ProratePlan(),
        ["subscription"] = new SubscriptionPlan(),
    };

    /// <summary>The plan of that name; <c>null</c> where this program does not perform it.</summary>
    public static PricePlan? Named(string? name) => Known.GetValueOrDefault(name ?? "");

    /// <summary>The charge for setting a package up (calc_setup).</summary>
    public abstract Charged<SetupCharge> Setup(PlanContext context);

    /// <summary>The charge for the period that begins then (calc_recur).</summary>
    /// <param name="context">The package.</param>
    /// <param name="start">When the period begins, epoch seconds.</param>
    public abstract Charged<PeriodCharge> Period(PlanContext context, long start);
}
