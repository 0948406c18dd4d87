using Freeside.Domain.Common;
using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Events.Actions;

/// <summary><c>suspend</c>: suspends all packages of the customer that are not suspended, and notes whether they are billed on.</summary>
internal sealed class Suspend(EventOptions options) : PackageAction
{
    private readonly SuspendTerms _terms = new()
    {
        Reason = options.Text("reasonnum"),
        Options = [new("suspend_bill", options.Text("suspend_bill"))],
    };

    /// <summary>The action <c>suspend</c>.</summary>
    public static ActionEntry Entry { get; } = new("suspend", EventTable.Most, EventStage.Collect, o => new Suspend(o));

    /// <inheritdoc/>
    protected override ActionOutcome Run(ActionCall call, PackageLife life) =>
        PackageActions.Each(call, call.State.Packages.Where(p => !p.IsCancelled && !PerlTruth.IsTrue(p.Susp)), p => life.Suspend(p, _terms));
}
