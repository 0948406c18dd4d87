namespace Freeside.Domain.Events.Conditions;

/// <summary><c>once_every</c>: the event was not run about this lately, but for failures.</summary>
internal sealed class OnceEvery(EventOptions options) : EventCondition
{
    private readonly EventAge _delay = options.AgeOrNone("run_delay");

    /// <summary>The condition <c>once_every</c>.</summary>
    public static ConditionEntry Entry { get; } = new("once_every", EventTable.Any, o => new OnceEvery(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check)
    {
        var lately = check.Before(_delay);
        return !check.Others().Any(e => !e.HasFailed && e.Date > lately);
    }
}
