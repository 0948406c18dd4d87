using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>pkg_unsuspend</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageUnsuspendTests
{
    [Test]
    public async Task The_package_is_unsuspended()
    {
        await using var shop = await OpenAsync(
            "UTC", Monthly("0", "30.00", "setup = @01-01@, susp = @01-10@, bill = @02-01@"), Event(1, "cust_pkg", "pkg_unsuspend"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg where susp is not null"), Is.EqualTo("0"));
    }
}
