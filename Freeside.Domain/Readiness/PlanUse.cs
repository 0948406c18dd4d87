namespace Freeside.Domain.Readiness;

/// <summary>A definition that active packages are billed by: their own, or one linked to it.</summary>
/// <param name="Pkgpart">The definition.</param>
/// <param name="Plan">Its plan; empty: none.</param>
/// <param name="Packages">How many packages that are not cancelled.</param>
public sealed record PlanUse(int Pkgpart, string Plan, long Packages);
