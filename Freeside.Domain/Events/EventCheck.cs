namespace Freeside.Domain.Events;

/// <summary>One look at whether an event is to be run.</summary>
/// <param name="Event">The event.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Row">Its record, once there is one.</param>
/// <param name="State">The customer as the call has left it so far.</param>
internal sealed record EventCheck(DueDefinition Event, EventSubject Subject, CustomerEvent? Row, CustomerState State)
{
    /// <summary>Now, epoch seconds.</summary>
    public long Time => State.Now;

    /// <summary>An age before now, by the calendar.</summary>
    public long Before(EventAge age) => age.Before(Time, State.Zone);

    /// <summary>The records of the same event about the same thing, without this one.</summary>
    public IEnumerable<CustomerEvent> Others() => State.Events(Event.Definition.Eventpart, Subject.Number).Where(e => e != Row);
}
