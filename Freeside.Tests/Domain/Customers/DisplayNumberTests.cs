using Freeside.Domain.Customers;
using Freeside.Domain.Settings;

namespace Freeside.Tests.Domain.Customers;

/// <summary>Case 109 of the original's behaviour, and the agent's own number.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class DisplayNumberTests
{
    [TestCase(null, "", "2")]
    [TestCase("6", "", "000002")]
    [TestCase("6", "AB", "AB000002")]
    [TestCase(null, "AB", "AB00000002")]
    [TestCase("0", "", "2")]
    public void Is_prefixed_and_padded_as_set(string? length, string prefix, string shown)
    {
        var rows = length is null ? Array.Empty<ConfRow>() : [new ConfRow { Name = Conf.CustnumDisplayLength, Value = length + "\n" }];
        Assert.That(DisplayNumber.Of(2, "A7", prefix, new StartSettings(new ConfTable(rows))), Is.EqualTo(shown));
    }

    [TestCase("A7", "A7")]
    [TestCase(null, "2")]
    [TestCase("0", "2")]
    public void Is_the_agents_own_where_shops_show_that(string? agentCustid, string shown)
    {
        var settings = new StartSettings(new ConfTable([new ConfRow { Name = Conf.DefaultAgentCustid }]));
        Assert.That(DisplayNumber.Of(2, agentCustid, "", settings), Is.EqualTo(shown));
    }
}
