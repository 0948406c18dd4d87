using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>cust_bill_fee_greater_percent_or_flat</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class LateFeeGreaterTests
{
    [TestCase("10", "2.00", ExpectedResult = "3.00")]
    [TestCase("10", "4.00", ExpectedResult = "4.00")]
    [TestCase("10", "3", ExpectedResult = "3.00")]
    public async Task<string> The_greater_of_both_is_charged(string percent, string flat)
    {
        await using var shop = await OpenAsync(
            "UTC",
            Monthly("0", "30.00"),
            Event(1, "cust_bill", "cust_bill_fee_greater_percent_or_flat", $"percent={percent}; flat_fee={flat}; reason=Late", "cust_bill_age age=5d; once"));
        await shop.BillAsync("01-15");
        await shop.BillAsync("01-21");
        return await shop.TellAsync("charged::text", "from cust_bill where invnum > 11");
    }
}
