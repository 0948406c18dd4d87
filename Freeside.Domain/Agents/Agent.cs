namespace Freeside.Domain.Agents;

/// <summary>An agent (reseller) (<c>agent</c>).</summary>
public sealed class Agent
{
    /// <summary>The agent's number.</summary>
    public int Agentnum { get; init; }

    /// <summary>The kind of agent: which packages it may sell.</summary>
    public int Typenum { get; set; }
}
