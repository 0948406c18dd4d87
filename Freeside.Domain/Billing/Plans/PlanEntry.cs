namespace Freeside.Domain.Billing.Plans;

/// <summary>A plan there is: a static property of its class, and thereby known.</summary>
/// <param name="Name">Its name (<c>part_pkg.plan</c>).</param>
/// <param name="Plan">The plan.</param>
public sealed record PlanEntry(string Name, PricePlan Plan);
