using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Events.Actions;

/// <summary><c>pkg_unsuspend</c>: unsuspends the package.</summary>
internal sealed class PackageUnsuspend : PackageAction
{
    /// <inheritdoc/>
    protected override ActionOutcome Run(ActionCall call, PackageLife life) => PackageActions.One(call, life.Unsuspend);
}
