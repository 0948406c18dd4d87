namespace Freeside.Domain.Events;

/// <summary>
/// A condition of an event (part_event/Condition). The original asks twice before an event is due, in SQL and in its own code, and only in code before it is
/// run; where both count differently, an event is due when both hold.
/// </summary>
internal abstract class EventCondition
{
    /// <summary>Whether it holds, as the original's code has it.</summary>
    public abstract bool Holds(EventCheck check);

    /// <summary>Whether it holds as SQL has it, where that differs.</summary>
    public virtual bool PassesFilter(EventCheck check) => true;

    /// <summary>The age by which events are ordered, the younger first; <c>null</c>: it orders nothing.</summary>
    public virtual EventAge? OrderingAge => null;
}
