using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>cust_bill_suspend_if_balance</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SuspendIfBalanceTests
{
    [TestCase("60.00", ExpectedResult = "1")]
    [TestCase("60.01", ExpectedResult = "")]
    public async Task<string> Enough_must_be_owed_of_the_invoice_and_those_before(string over)
    {
        await using var shop = await OpenAsync(
            "UTC",
            Reasons,
            Monthly("0", "30.00"),
            "insert into cust_bill (invnum, custnum, _date, charged, printed) values (1, 2, 0, 30.00, 0);",
            Event(1, "cust_bill", "cust_bill_suspend_if_balance", $"balanceover={over}; reasonnum=5"));
        await shop.BillAsync("01-15");
        return await shop.TellAsync("pkgnum::text", "from cust_pkg where susp is not null");
    }
}
