using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Events;

/// <summary>An action that cancels, suspends or unsuspends packages: what hangs on them is read where a shop has one.</summary>
internal abstract class PackageAction : EventAction
{
    /// <inheritdoc/>
    public sealed override ActionOutcome Run(ActionCall call) =>
        Run(call, call.Work.Life ?? throw new InvalidOperationException("What hangs on the packages was not read."));

    /// <summary>Does it.</summary>
    protected abstract ActionOutcome Run(ActionCall call, PackageLife life);
}
