using Freeside.Domain.Billing.Discounts;

namespace Freeside.Domain.Billing.Plans;

/// <summary>A way to work out what a package costs (<c>part_pkg.plan</c>): pure calculations over definition, options, package and dates.</summary>
public abstract class PricePlan
{
    /// <summary>The plans there are, by name.</summary>
    private static readonly Dictionary<string, PricePlan> Known = new(StringComparer.Ordinal)
    {
        ["flat"] = new AnniversaryPlan(),
        ["prorate"] = new ProratePlan(),
        ["subscription"] = new SubscriptionPlan(),
        ["flat_delayed"] = new DelayedPlan(new AnniversaryPlan()),
        ["prorate_delayed"] = new DelayedPlan(new ProratePlan()),
        ["flat_introrate"] = new IntroductoryPlan(),
        ["prepaid"] = new AnniversaryPlan(),
        ["prepaid_nibblebill"] = new AnniversaryPlan(),
        ["bulk"] = new BulkActivePlan(),
        ["bulk_simple"] = new BulkSimplePlan(),
        ["prorate_calendar"] = new CalendarProratePlan(),
        ["voip_cdr"] = new UsagePlan(),
    };

    // Those the original has beside these, some of them no longer offered.
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "agent", "agent_cdr", "agent_invoice", "base_delayed", "base_rate", "cdr_termination", "flat_comission",
        "flat_comission_cust", "flat_comission_pkg", "rt_time", "sesmon_hour", "sesmon_minute",
        "sql_external", "sql_generic", "sqlradacct_daily", "sqlradacct_hour", "torrus_bw_percentile", "torrus_bw_usage", "voip_inbound", "voip_sqlradacct", "voip_tiered",
    };

    /// <summary>Whether there is such a plan, served here or not. With one that is unknown the original can do nothing for the customer.</summary>
    public static bool IsKnown(string? name) => Named(name) is not null;

    /// <summary>The plan of that name; <c>null</c> where there is none.</summary>
    public static PricePlan? Named(string? name) => string.IsNullOrEmpty(name) ? MissingPlan.Instance
        : Known.GetValueOrDefault(name) ?? (Others.Contains(name) ? UnservedPlan.Instance : null);

    /// <summary>Whether this program works out the plan's charges.</summary>
    public virtual bool IsServed => true;

    /// <summary>Nothing for no period.</summary>
    public static Charged<PeriodCharge> NoPeriod(PlanContext context, long start) =>
        new PeriodCharge(0, start, [], context.RecurringFee.OrElse(0), DiscountGiven.None);

    /// <summary>The charge for setting a package up (calc_setup).</summary>
    public abstract Charged<SetupCharge> Setup(PlanContext context);

    /// <summary>The charge for the period that begins then (calc_recur).</summary>
    /// <param name="context">The package.</param>
    /// <param name="start">When the period begins, epoch seconds.</param>
    public abstract Charged<PeriodCharge> Period(PlanContext context, long start);
}
