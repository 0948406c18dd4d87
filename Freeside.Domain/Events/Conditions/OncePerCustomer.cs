namespace Freeside.Domain.Events.Conditions;

/// <summary><c>once_percust</c>: the event was not run about anything of the customer's before, but for failures.</summary>
internal sealed class OncePerCustomer : EventCondition
{
    /// <summary>The condition <c>once_percust</c>.</summary>
    public static ConditionEntry Entry { get; } = new("once_percust", EventTable.Invoice | EventTable.Package, _ => new OncePerCustomer());

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => !check.State.EventsOfAll(check).Any(e => !e.HasFailed);
}
