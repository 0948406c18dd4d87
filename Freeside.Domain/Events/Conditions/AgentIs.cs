namespace Freeside.Domain.Events.Conditions;

/// <summary><c>agent</c>: the customer is an agent's.</summary>
internal sealed class AgentIs(EventOptions options) : EventCondition
{
    private readonly int _agentnum = options.Number("agentnum");

    /// <summary>The condition <c>agent</c>.</summary>
    public static ConditionEntry Entry { get; } = new("agent", EventTable.Any, o => new AgentIs(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.Customer.Agentnum == _agentnum;
}
