using Freeside.Domain.Common;
using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Events.Actions;

/// <summary><c>unsuspend</c>: unsuspends all packages of the customer that were set up before they were suspended.</summary>
internal sealed class Unsuspend : PackageAction
{
    /// <inheritdoc/>
    protected override ActionOutcome Run(ActionCall call, PackageLife life) =>
        PackageActions.Each(call, call.State.Packages.Where(p => !p.IsCancelled && PerlTruth.IsTrue(p.Susp) && p.IsSetUp), life.Unsuspend);
}
