namespace Freeside.Domain.Billing.Plans;

/// <summary>The plan <c>flat</c> itself: each period begins on the package's own day.</summary>
internal sealed class AnniversaryPlan : FlatPlan
{
    /// <summary>The plan <c>flat</c>.</summary>
    public static PlanEntry Flat { get; } = new("flat", new AnniversaryPlan());

    /// <summary>The plan <c>prepaid</c>.</summary>
    public static PlanEntry Prepaid { get; } = new("prepaid", new AnniversaryPlan());

    /// <summary>The plan <c>prepaid_nibblebill</c>.</summary>
    public static PlanEntry PrepaidNibblebill { get; } = new("prepaid_nibblebill", new AnniversaryPlan());
}
