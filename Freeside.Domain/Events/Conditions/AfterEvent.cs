namespace Freeside.Domain.Events.Conditions;

/// <summary><c>after_event</c>: another event was run about this some time ago, and this one not since.</summary>
internal sealed class AfterEvent(EventOptions options) : EventCondition
{
    private readonly int _eventpart = options.Number("eventpart");
    private readonly EventAge _delay = options.AgeOrNone("run_delay");

    /// <summary>The condition <c>after_event</c>.</summary>
    public static ConditionEntry Entry { get; } = new("after_event", EventTable.Any, o => new AfterEvent(o));

    /// <summary>The other event.</summary>
    public int Eventpart => _eventpart;

    /// <inheritdoc/>
    public override bool Holds(EventCheck check)
    {
        var other = check.State.Events(_eventpart, check.Subject.Number).Where(e => !e.HasFailed).Max(e => e.Date);
        return other is not null && other <= check.Before(_delay) && !(check.Others().Where(e => !e.HasFailed).Max(e => e.Date) >= other);
    }
}
