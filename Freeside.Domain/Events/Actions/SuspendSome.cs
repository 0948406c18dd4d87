using Freeside.Domain.Common;
using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Events.Actions;

/// <summary>
/// <c>suspend_if_pkgpart</c>, <c>suspend_unless_pkgpart</c>: suspends the customer's packages of some definitions, or of all others.
/// </summary>
/// <param name="options">The action's options.</param>
/// <param name="list">The option with the definitions.</param>
/// <param name="areMeant">Whether these are meant, or the others.</param>
internal sealed class SuspendSome(EventOptions options, string list, bool areMeant) : PackageAction
{
    private readonly HashSet<string> _pkgparts = [.. options.List(list)];
    private readonly SuspendTerms _terms = new() { Reason = options.Text("reasonnum") };

    /// <summary>The action <c>suspend_if_pkgpart</c>.</summary>
    public static ActionEntry SuspendIfPkgpart { get; } = new("suspend_if_pkgpart", EventTable.Most, EventStage.Collect, o => new SuspendSome(o, "if_pkgpart", areMeant: true));

    /// <summary>The action <c>suspend_unless_pkgpart</c>.</summary>
    public static ActionEntry SuspendUnlessPkgpart { get; } = new("suspend_unless_pkgpart", EventTable.Most, EventStage.Collect, o => new SuspendSome(o, "unless_pkgpart", areMeant: false));

    /// <inheritdoc/>
    protected override ActionOutcome Run(ActionCall call, PackageLife life) => PackageActions.Each(
        call,
        call.State.Packages.Where(p => !p.IsCancelled && !PerlTruth.IsTrue(p.Susp) && _pkgparts.Contains($"{p.Pkgpart}") == areMeant),
        p => life.Suspend(p, _terms));
}
