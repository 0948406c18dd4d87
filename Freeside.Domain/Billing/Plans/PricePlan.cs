using Freeside.Domain.Billing.Discounts;
using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>A way to work out what a package costs (<c>part_pkg.plan</c>): pure calculations over definition, options, package and dates.</summary>
public abstract class PricePlan
{
    // The original's plans whose charges come of data this program does not have, and those that are no longer offered.
    private static readonly HashSet<string> Originals = new(StringComparer.Ordinal)
    {
        "agent", "agent_cdr", "agent_invoice", "base_delayed", "base_rate", "cdr_termination", "flat_comission",
        "flat_comission_cust", "flat_comission_pkg", "rt_time", "sesmon_hour", "sesmon_minute",
        "sql_external", "sql_generic", "sqlradacct_daily", "sqlradacct_hour", "torrus_bw_percentile", "torrus_bw_usage", "voip_inbound", "voip_sqlradacct", "voip_tiered",
    };

    private static readonly IReadOnlyDictionary<string, PlanEntry> Known = Entries.Of<PlanEntry>(typeof(PricePlan), e => e.Name);

    /// <summary>The names of the plans whose charges this program works out: what the classes say of themselves.</summary>
    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>Whether there is such a plan, served here or not. With one that is unknown the original can do nothing for the customer.</summary>
    public static bool IsKnown(string? name) => Named(name) is not null;

    /// <summary>The plan of that name; <c>null</c> where there is none.</summary>
    public static PricePlan? Named(string? name) => string.IsNullOrEmpty(name) ? MissingPlan.Instance
        : Known.GetValueOrDefault(name)?.Plan ?? (Originals.Contains(name) ? UnservedPlan.Instance : null);

    /// <summary>Whether this program works out the plan's charges.</summary>
    public virtual bool IsServed => true;

    /// <summary>What of the plan this program does not perform, and what it does instead; <c>null</c>: nothing is lacking.</summary>
    public virtual string? Lacks => null;

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
