using Freeside.Domain.Common;

namespace Freeside.Domain.Events;

/// <summary>One run of an action.</summary>
/// <param name="Definition">The event.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Row">The event's record.</param>
/// <param name="Work">What the call works on.</param>
internal sealed record ActionCall(EventDefinition Definition, EventSubject Subject, CustomerEvent Row, EventWork Work)
{
    /// <summary>The customer as the call has left it so far.</summary>
    public CustomerState State => Work.State;

    /// <summary>Does something that leaves no trace where it is refused.</summary>
    public Refusal? Attempt(Func<Refusal?> act)
    {
        var (records, back) = (Work.Run.Records.Mark(), Work.Billing.Mark());
        var refusal = act();
        if (refusal is null)
            return null;
        records.Undo();
        back();
        return refusal;
    }
}
