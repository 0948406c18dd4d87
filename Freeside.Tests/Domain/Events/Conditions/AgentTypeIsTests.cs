namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>agent_type</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class AgentTypeIsTests
{
    [TestCase("6", ExpectedResult = true)]
    [TestCase("7", ExpectedResult = false)]
    public bool The_agent_is_of_that_kind(string typenum) => new EventScene { AgentType = 6 }.Holds("agent_type", ("typenum", typenum));
}
