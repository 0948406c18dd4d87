using System.Globalization;
using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Customers;

/// <summary>The number a customer is shown by (cust_main.pm display_custnum).</summary>
public static class DisplayNumber
{
    private const int LengthBehindPrefix = 8;

    /// <summary>The agent's own number where shops show that; else the customer's number, prefixed and padded as set.</summary>
    public static string Of(int custnum, string? agentCustid, string prefix, StartSettings settings)
    {
        if (settings.ShowsAgentCustid && PerlTruth.IsTrue(agentCustid))
            return agentCustid!;
        var number = custnum.ToString(CultureInfo.InvariantCulture);
        if (PerlTruth.IsTrue(prefix))
            return prefix + number.PadLeft(settings.CustnumDisplayLength ?? LengthBehindPrefix, '0');
        return settings.CustnumDisplayLength is { } length ? number.PadLeft(length, '0') : number;
    }
}
