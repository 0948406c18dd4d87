using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Events.Actions;

/// <summary><c>pkg_unsuspend</c>: unsuspends the package.</summary>
internal sealed class PackageUnsuspend : PackageAction
{
    /// <summary>The action <c>pkg_unsuspend</c>.</summary>
    public static ActionEntry Entry { get; } = new("pkg_unsuspend", EventTable.Package | EventTable.Account, EventStage.Collect, _ => new PackageUnsuspend());

    /// <inheritdoc/>
    protected override ActionOutcome Run(ActionCall call, PackageLife life) => PackageActions.One(call, life.Unsuspend);
}
