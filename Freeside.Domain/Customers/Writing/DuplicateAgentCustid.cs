using Freeside.Domain.Common;

namespace Freeside.Domain.Customers.Writing;

/// <summary>An agent's own number that another customer has: the database would refuse it, in these words.</summary>
internal static class DuplicateAgentCustid
{
    /// <summary>The refusal, or <c>null</c>.</summary>
    public static Refusal? Refusal(CustomerReferences references, FieldValues customer) => references.IsAgentCustidTaken
        ? Common.Refusal.Error(
            "ERROR:  duplicate key value violates unique constraint \"cust_main1\"\n"
            + $"DETAIL:  Key (agentnum, agent_custid)=({customer["agentnum"]}, {customer["agent_custid"]}) already exists.")
        : null;
}
