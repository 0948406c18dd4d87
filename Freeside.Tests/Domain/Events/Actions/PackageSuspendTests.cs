using Freeside.Tests.Support;
using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>pkg_suspend</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageSuspendTests
{
    [TestCase("reasonnum=5", ExpectedResult = "1 about 1: done")]
    [TestCase("reasonnum=why", ExpectedResult = "1 about 1: failed Error running pkg_suspend action: Error inserting cust_pkg_reason: Unparseable reason: why")]
    public async Task<string> The_package_is_suspended(string reason)
    {
        await using var shop = await OpenAsync("UTC", Reasons, Monthly("0", "30.00"), Event(1, "cust_pkg", "pkg_suspend", reason));
        await shop.BillAsync("01-15");
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg where susp is not null"), Is.EqualTo(reason.EndsWith('5') ? "1" : "0"));
        return await shop.EventsAsync();
    }

    [Test]
    public async Task A_cancelled_one_cannot_be()
    {
        await using var shop = await OpenAsync("UTC", Reasons, Monthly("0", "30.00", "cancel = @01-10@"), Event(1, "cust_pkg", "pkg_suspend", "reasonnum=5"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 1: failed Error running pkg_suspend action: Can't suspend cancelled package 1"));
    }

    [Test]
    public async Task A_services_package_is_meant_too()
    {
        await using var shop = await OpenAsync(
            "UTC",
            Reasons,
            Monthly("0", "30.00"),
            "insert into part_svc (svcpart, svc, svcdb) values (3, 'Mail', 'svc_acct'); insert into cust_svc (svcnum, pkgnum, svcpart) values (9, 1, 3);"
            + "insert into svc_acct (svcnum, username, _password, shell, domsvc) values (9, 'joe', '*', '', 8);",
            Event(1, "svc_acct", "pkg_suspend", "reasonnum=5"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 9: done"));
    }
}
