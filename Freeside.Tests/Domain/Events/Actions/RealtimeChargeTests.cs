using Freeside.Tests.Support;
using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>cust_bill_realtime_card, cust_bill_realtime_check, cust_bill_realtime_lec</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class RealtimeChargeTests
{
    [TestCase("cust_bill_realtime_card")]
    [TestCase("cust_bill_realtime_check")]
    [TestCase("cust_bill_realtime_lec")]
    public async Task Without_a_gateway_it_fails(string action)
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), Event(1, "cust_bill", action));
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.EqualTo($"1 about 11: failed Error running {action} action: Real-time processing not enabled\n"));
    }

    [Test]
    public async Task Where_there_is_a_gateway_it_is_left_to_the_original()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), Set("business-onlinepayment", "Test"), Event(1, "cust_bill", "cust_bill_realtime_card"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.Empty);
    }
}
