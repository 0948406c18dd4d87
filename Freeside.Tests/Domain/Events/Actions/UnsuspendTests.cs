using Freeside.Tests.Support;
using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>unsuspend</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class UnsuspendTests
{
    [Test]
    public async Task Packages_that_were_set_up_are_unsuspended()
    {
        await using var shop = await OpenAsync(
            "UTC",
            Monthly("0", "30.00", "setup = @01-01@, susp = @01-10@, bill = @02-01@"),
            Ordered(2, 1, columns: "susp = @01-10@"),
            Event(1, "cust_main", "unsuspend"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.TellAsync("pkgnum::text", "from cust_pkg where susp is not null"), Is.EqualTo("2"));
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 2: done"));
    }
}
