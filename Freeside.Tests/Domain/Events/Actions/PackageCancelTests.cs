using Freeside.Tests.Support;
using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>pkg_cancel</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageCancelTests
{
    [Test]
    public async Task The_package_is_cancelled_with_the_reason()
    {
        await using var shop = await OpenAsync("UTC", Reasons, Monthly("0", "30.00"), Ordered(2, 1), Event(1, "cust_pkg", "pkg_cancel", "reasonnum=4", "pkg_age age=3d field=setup; once"));
        await shop.BillAsync("01-15");
        await shop.ChangeAsync("update cust_pkg set setup = @01-16@ where pkgnum = 2;");
        await shop.BillAsync("01-18");
        Assert.That(await shop.TellAsync("concat_ws(' ', pkgnum, reasonnum, action)", "from cust_pkg_reason"), Is.EqualTo("1 4 C"));
        Assert.That(await shop.TellAsync("pkgnum::text", "from cust_pkg where cancel is not null"), Is.EqualTo("1"));
    }

    // The original cancels a supplemental package with its main one; the event about it then finds it done.
    [Test]
    public async Task One_that_is_cancelled_already_is_done()
    {
        await using var shop = await OpenAsync("UTC", Reasons, Monthly("0", "30.00", "cancel = @01-10@"), Event(1, "cust_pkg", "pkg_cancel", "reasonnum=4"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 1: done"));
        Assert.That(await shop.TellAsync("count(*)::text", "from h_cust_pkg"), Is.EqualTo("0"));
    }
}
