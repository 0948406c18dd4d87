namespace Freeside.Domain.Customers.Writing;

/// <summary>Which of the records a customer refers to are there.</summary>
/// <param name="HasAgent">The agent; disabled ones count.</param>
/// <param name="HasRefnum">The advertising source; disabled ones count.</param>
/// <param name="HasReferral">The customer who recommended the shop.</param>
/// <param name="HasClass">The customer's class.</param>
/// <param name="HasSales">The sales person.</param>
/// <param name="IsAgentCustidTaken">Whether another customer of the agent has the agent's own number already.</param>
public sealed record CustomerReferences(
    bool HasAgent, bool HasRefnum, bool HasReferral, bool HasClass, bool HasSales, bool IsAgentCustidTaken);

/// <summary>The records a customer refers to, as far as they can be searched for; what cannot is <c>null</c>.</summary>
/// <param name="Custnum">The customer, where there is one already.</param>
/// <param name="Agentnum">The agent.</param>
/// <param name="AgentCustid">The agent's own number.</param>
/// <param name="Refnum">The advertising source.</param>
/// <param name="ReferralCustnum">The customer who recommended the shop.</param>
/// <param name="Classnum">The customer's class.</param>
/// <param name="Salesnum">The sales person.</param>
public sealed record CustomerReferenceKeys(
    int? Custnum, int? Agentnum, string AgentCustid, int? Refnum, int? ReferralCustnum, int? Classnum, int? Salesnum);
