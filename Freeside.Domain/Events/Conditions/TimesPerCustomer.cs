namespace Freeside.Domain.Events.Conditions;

/// <summary><c>times_percust</c>: the event was run about anything of the customer's less often, but for failures.</summary>
internal sealed class TimesPerCustomer(EventOptions options) : EventCondition
{
    private readonly int _times = options.Number("run_times");

    /// <summary>The condition <c>times_percust</c>.</summary>
    public static ConditionEntry Entry { get; } = new("times_percust", EventTable.Invoice | EventTable.Package, o => new TimesPerCustomer(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.EventsOfAll(check).Count(e => !e.HasFailed) < _times;
}
