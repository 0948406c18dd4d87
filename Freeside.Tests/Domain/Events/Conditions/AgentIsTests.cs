namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>agent</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class AgentIsTests
{
    [TestCase("3", ExpectedResult = true)]
    [TestCase("4", ExpectedResult = false)]
    public bool The_customer_is_the_agents(string agentnum) => new EventScene().Holds("agent", ("agentnum", agentnum));
}
