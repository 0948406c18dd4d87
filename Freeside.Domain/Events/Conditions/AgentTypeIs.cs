namespace Freeside.Domain.Events.Conditions;

/// <summary><c>agent_type</c>: the customer's agent is of a kind.</summary>
internal sealed class AgentTypeIs(EventOptions options) : EventCondition
{
    private readonly int _typenum = options.Number("typenum");

    /// <summary>The condition <c>agent_type</c>.</summary>
    public static ConditionEntry Entry { get; } = new("agent_type", EventTable.Any, o => new AgentTypeIs(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => (check.State.AgentType ?? 0) == _typenum;
}
