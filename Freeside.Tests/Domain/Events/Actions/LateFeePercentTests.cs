using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>cust_bill_fee_percent</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class LateFeePercentTests
{
    [TestCase("2", ExpectedResult = "0.60")]
    [TestCase("1.5", ExpectedResult = "0.45")]
    [TestCase("0.001", ExpectedResult = "")]
    public async Task<string> A_share_of_what_is_owed_is_charged(string percent)
    {
        await using var shop = await OpenAsync(
            "UTC", Monthly("0", "30.00"), Event(1, "cust_bill", "cust_bill_fee_percent", $"percent={percent}; reason=Interest", "cust_bill_age age=5d; once"));
        await shop.BillAsync("01-15");
        await shop.BillAsync("01-21");
        return await shop.TellAsync("charged::text", "from cust_bill where invnum > 11");
    }
}
