namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_status</c>: the customer's status is one of some.</summary>
internal sealed class CustomerStatusIs(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _statuses = options.Chosen("status");

    /// <summary>The condition <c>cust_status</c>.</summary>
    public static ConditionEntry Entry { get; } = new("cust_status", EventTable.Any, o => new CustomerStatusIs(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => _statuses.Contains(check.State.CustomerStatus);
}
