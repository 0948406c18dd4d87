namespace Freeside.Domain.Events.Conditions;

/// <summary><c>once_percust_every</c>: the event was not run about anything of the customer's lately, but for failures.</summary>
internal sealed class OncePerCustomerEvery(EventOptions options) : EventCondition
{
    private readonly EventAge _delay = options.AgeOrNone("run_delay");

    /// <summary>The condition <c>once_percust_every</c>.</summary>
    public static ConditionEntry Entry { get; } = new("once_percust_every", EventTable.Invoice | EventTable.Package, o => new OncePerCustomerEvery(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check)
    {
        var lately = check.Before(_delay);
        return !check.State.EventsOfAll(check).Any(e => !e.HasFailed && e.Date > lately);
    }
}
