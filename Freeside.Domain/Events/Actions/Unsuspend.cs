using Freeside.Domain.Common;
using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Events.Actions;

/// <summary><c>unsuspend</c>: unsuspends all packages of the customer that were set up before they were suspended.</summary>
internal sealed class Unsuspend : PackageAction
{
    /// <summary>The action <c>unsuspend</c>.</summary>
    public static ActionEntry Entry { get; } = new("unsuspend", EventTable.Most, EventStage.Collect, _ => new Unsuspend());

    /// <inheritdoc/>
    protected override ActionOutcome Run(ActionCall call, PackageLife life) =>
        PackageActions.Each(call, call.State.Packages.Where(p => !p.IsCancelled && PerlTruth.IsTrue(p.Susp) && p.IsSetUp), life.Unsuspend);
}
