using System.Globalization;

namespace Freeside.Domain.Common;

/// <summary>Amounts as the original shows them.</summary>
public static class MoneyText
{
    /// <summary>Two decimals, <c>-</c> when negative, never <c>-0.00</c> (cust_main.pm balance).</summary>
    /// <param name="amount">An amount in the shop's currency, at most two decimals.</param>
    public static string Of(decimal amount) => (amount == 0 ? 0m : amount).ToString("0.00", CultureInfo.InvariantCulture);
}
