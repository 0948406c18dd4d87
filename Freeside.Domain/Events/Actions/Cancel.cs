using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Events.Actions;

/// <summary><c>cancel</c>: cancels all packages of the customer, where the login may.</summary>
internal sealed class Cancel(EventOptions options) : PackageAction
{
    private readonly CancelTerms _terms = new() { Reason = options.Text("reasonnum") };

    /// <summary>The action <c>cancel</c>.</summary>
    public static ActionEntry Entry { get; } = new("cancel", EventTable.Most, EventStage.Collect, o => new Cancel(o));

    /// <inheritdoc/>
    protected override ActionOutcome Run(ActionCall call, PackageLife life)
    {
        if (!call.State.MayCancel)
            return ActionOutcome.Failed("access denied");
        var unserved = PackageActions.Refused(call, call.State.Packages.Where(p => !p.IsCancelled), p => life.Cancel(p, _terms), out var refused);

        // Of a list of refusals the original sees the length.
        return unserved is not null ? ActionOutcome.Of([unserved])
            : refused.Count > 0 ? ActionOutcome.Failed($"{refused.Count}")
            : ActionOutcome.Done;
    }
}
