using Freeside.Domain.Common;

namespace Freeside.Domain.Customers.Writing;

/// <summary>Numbers of the agent's own made by the shop (cust_main.pm auto_agent_custid): the original counts them in a file of its own.</summary>
internal static class AutoAgentCustid
{
    private const string KnownFormat = "1YMMXXXXXXXX";

    /// <summary>Why no such number is made: the counter is a file on the original's machine that two programs cannot share.</summary>
    public static Refusal Refusal(string format) => format == KnownFormat
        ? Common.Refusal.Error("Freeside's setting cust_main-auto_agent_custid is in force; this server does not make such numbers: send agent_custid")
        : Common.Refusal.Fault($"Unknown cust_main-auto_agent_custid format: {format}");
}
