namespace Freeside.Domain.Events.Conditions;

/// <summary><c>dundate</c>: the date until which the customer is left alone has come.</summary>
internal sealed class DunDate : EventCondition
{
    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => (check.State.Customer.Dundate ?? 0) <= check.Time;
}
