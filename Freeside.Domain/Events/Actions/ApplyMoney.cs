namespace Freeside.Domain.Events.Actions;

/// <summary><c>apply</c>: applies payments and credits once more, those too that this call has given.</summary>
internal sealed class ApplyMoney : EventAction
{
    /// <summary>The action <c>apply</c>.</summary>
    public static ActionEntry Entry { get; } = new("apply", EventTable.Most, EventStage.Collect, _ => new ApplyMoney());

    /// <inheritdoc/>
    public override ActionOutcome Run(ActionCall call)
    {
        // Whatever comes of it, the original looks away.
        call.Attempt(call.Work.Apply);
        return ActionOutcome.Done;
    }
}
