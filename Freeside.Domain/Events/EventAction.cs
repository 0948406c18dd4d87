namespace Freeside.Domain.Events;

/// <summary>What an event does (part_event/Action).</summary>
internal abstract class EventAction
{
    /// <summary>Whether this program does it for the customer; otherwise nothing is noted, and the original finds the event due.</summary>
    public virtual bool IsPerformed(CustomerState state) => true;

    /// <summary>Does it. What fails is noted at the event and tried again; nobody else hears of it.</summary>
    public abstract ActionOutcome Run(ActionCall call);
}
