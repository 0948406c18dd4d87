namespace Freeside.Domain.Billing.Plans;

/// <summary>The plan <c>flat</c> itself: each period begins on the package's own day.</summary>
internal sealed class AnniversaryPlan : FlatPlan;
