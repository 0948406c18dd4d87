namespace Freeside.Domain.Events.Conditions;

/// <summary><c>payby</c>: the customer pays in one of some ways.</summary>
internal sealed class Payby(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _ways = options.Chosen("payby");

    /// <summary>The condition <c>payby</c>.</summary>
    public static ConditionEntry Entry { get; } = new("payby", EventTable.Any, o => new Payby(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => _ways.Contains(check.State.Customer.Payby);
}
