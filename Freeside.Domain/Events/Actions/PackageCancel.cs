using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Events.Actions;

/// <summary><c>pkg_cancel</c>: cancels the package.</summary>
internal sealed class PackageCancel(EventOptions options) : PackageAction
{
    private readonly CancelTerms _terms = new() { Reason = options.Text("reasonnum") };

    /// <summary>The action <c>pkg_cancel</c>.</summary>
    public static ActionEntry Entry { get; } = new("pkg_cancel", EventTable.Package, EventStage.Collect, o => new PackageCancel(o));

    /// <inheritdoc/>
    protected override ActionOutcome Run(ActionCall call, PackageLife life) => PackageActions.One(call, p => life.Cancel(p, _terms));
}
