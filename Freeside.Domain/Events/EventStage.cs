namespace Freeside.Domain.Events;

/// <summary>When events are run (part_event/Action.pm event_stage).</summary>
internal enum EventStage
{
    /// <summary>Before a customer is billed: what they charge is billed at once.</summary>
    PreBill,

    /// <summary>After the customer was billed and payments were applied.</summary>
    Collect,
}
