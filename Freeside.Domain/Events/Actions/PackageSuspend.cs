using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Events.Actions;

/// <summary><c>pkg_suspend</c>: suspends the package.</summary>
internal sealed class PackageSuspend(EventOptions options) : PackageAction
{
    private readonly SuspendTerms _terms = new() { Reason = options.Text("reasonnum") };

    /// <summary>The action <c>pkg_suspend</c>.</summary>
    public static ActionEntry Entry { get; } = new("pkg_suspend", EventTable.Package | EventTable.Account, EventStage.Collect, o => new PackageSuspend(o));

    /// <inheritdoc/>
    protected override ActionOutcome Run(ActionCall call, PackageLife life) => PackageActions.One(call, p => life.Suspend(p, _terms));
}
