namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_class</c>: the customer's class is one of some.</summary>
internal sealed class CustomerClassIs(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _classes = options.Chosen("cust_class");

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => _classes.Contains($"{check.State.Customer.Classnum}");
}
