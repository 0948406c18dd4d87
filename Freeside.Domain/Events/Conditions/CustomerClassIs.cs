namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_class</c>: the customer's class is one of some.</summary>
internal sealed class CustomerClassIs(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _classes = options.Chosen("cust_class");

    /// <summary>The condition <c>cust_class</c>.</summary>
    public static ConditionEntry Entry { get; } = new("cust_class", EventTable.Any, o => new CustomerClassIs(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => _classes.Contains($"{check.State.Customer.Classnum}");
}
