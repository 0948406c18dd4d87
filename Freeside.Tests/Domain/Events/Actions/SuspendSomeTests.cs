using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>suspend_if_pkgpart, suspend_unless_pkgpart</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SuspendSomeTests
{
    [TestCase("suspend_if_pkgpart", "if_pkgpart=2,3", ExpectedResult = "2")]
    [TestCase("suspend_unless_pkgpart", "unless_pkgpart=2, 3", ExpectedResult = "1")]
    public async Task<string> Only_some_packages_are_suspended(string action, string pkgparts)
    {
        await using var shop = await OpenAsync(
            "UTC", Reasons, Monthly("0", "30.00"), Sold(2, "1", "flat", "recur_fee=5.00"), Ordered(2, 2), Event(1, "cust_main", action, $"{pkgparts}; reasonnum=5"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg_option"), Is.EqualTo("0"));
        return await shop.TellAsync("pkgnum::text", "from cust_pkg where susp is not null");
    }
}
