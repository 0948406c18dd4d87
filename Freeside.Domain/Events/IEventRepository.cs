using Freeside.Domain.Common;

namespace Freeside.Domain.Events;

/// <summary>Reads and keeps events.</summary>
public interface IEventRepository
{
    /// <summary>A customer's events that are done and charged, or were to charge, a card or account; oldest first.</summary>
    Pending<IReadOnlyList<ChargeEvent>> Charges(int custnum);
}

/// <summary>An event that charges a card or account, with what its definition says.</summary>
/// <param name="Event">The event, to be changed.</param>
/// <param name="Agentnum">The agent whose customers it is for; <c>null</c>: everybody's.</param>
/// <param name="Invnum">The invoice it is about; <c>null</c> where it is about something else.</param>
/// <param name="Action">What was done.</param>
public sealed record ChargeEvent(CustomerEvent Event, int? Agentnum, int? Invnum, string Action);
