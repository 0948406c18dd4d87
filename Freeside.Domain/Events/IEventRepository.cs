using Freeside.Domain.Common;
using Freeside.Domain.Events.Reading;

namespace Freeside.Domain.Events;

/// <summary>Reads and keeps events.</summary>
public interface IEventRepository
{
    /// <summary>A customer's events that are done and charged, or were to charge, a card or account; by their definitions' weight, oldest first.</summary>
    Pending<IReadOnlyList<ChargeEvent>> Charges(int custnum);

    /// <summary>The events that are looked at daily for a customer.</summary>
    DefinedEvents Daily(int custnum);

    /// <summary>All that a customer's events may depend on; the customer's row is to be locked before.</summary>
    /// <param name="custnum">The customer.</param>
    /// <param name="eventparts">The definitions whose events matter.</param>
    EventsToRun ToRun(int custnum, IReadOnlyList<int> eventparts);
}

/// <summary>An event that charges a card or account, with what its definition says.</summary>
/// <param name="Event">The event, to be changed.</param>
/// <param name="Agentnum">The agent whose customers it is for; <c>null</c>: everybody's.</param>
/// <param name="Invnum">The invoice it is about; <c>null</c> where it is about something else.</param>
/// <param name="Action">What was done.</param>
public sealed record ChargeEvent(CustomerEvent Event, int? Agentnum, int? Invnum, string Action);
