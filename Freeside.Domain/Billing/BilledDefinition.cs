using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>One of the definitions a package is billed by: its own, or one linked to that.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="Options">Its options.</param>
/// <param name="Hidden"><c>Y</c>: a link hides it.</param>
/// <param name="HasHidden">Whether the first definition linked to the package's own is hidden: then lines for nothing are made of those that are not.</param>
internal sealed record BilledDefinition(PackageDefinition Definition, PlanOptions Options, string? Hidden = null, bool HasHidden = false);
