using Freeside.Tests.Support;
using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>cust_bill_comp</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ComplimentaryPaymentTests
{
    [Test]
    public async Task It_always_fails()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), Event(1, "cust_bill", "cust_bill_comp"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 11: failed Error running cust_bill_comp action: Illegal payby: COMP"));
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pay"), Is.EqualTo("0"));
    }
}
