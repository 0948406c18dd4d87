using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>addpost</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class AddPostTests
{
    [TestCase("a@b.com", ExpectedResult = "a@b.com; POST")]
    [TestCase("POST", ExpectedResult = "POST")]
    public async Task<string> Invoices_go_out_on_paper_from_now_on(string before)
    {
        await using var shop = await OpenAsync(
            "UTC", Monthly("0", "30.00"), Event(1, "cust_main", "addpost"));
        await shop.RunAsync($"insert into cust_main_invoice (destnum, custnum, dest) values (1, 2, '{before}'); select setval('cust_main_invoice_destnum_seq', 5);");
        await shop.BillAsync("01-15");
        return await shop.TellAsync("dest", "from cust_main_invoice order by destnum");
    }
}
