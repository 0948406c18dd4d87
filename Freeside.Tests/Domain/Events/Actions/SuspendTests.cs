using Freeside.Tests.Support;
using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>suspend</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SuspendTests
{
    private const string Options = "concat_ws(' ', pkgnum, optionname, coalesce(optionvalue, '–'))";

    [TestCase("", ExpectedResult = "1 suspend_bill –; 2 suspend_bill –")]
    [TestCase("; suspend_bill=Y", ExpectedResult = "1 suspend_bill Y; 2 suspend_bill Y")]
    public async Task<string> All_packages_are_suspended_and_whether_they_are_billed_on_is_noted(string billed)
    {
        await using var shop = await OpenAsync(
            "UTC", Reasons, Monthly("0", "30.00"), Ordered(2, 1), Ordered(3, 1, columns: "cancel = @01-10@"), Event(1, "cust_main", "suspend", "reasonnum=5" + billed));
        await shop.BillAsync("01-15");
        Assert.That(await shop.TellAsync("pkgnum::text", "from cust_pkg where susp is not null order by pkgnum"), Is.EqualTo("1; 2"));
        Assert.That(await shop.TellAsync("concat_ws(' ', pkgnum, reasonnum, action)", "from cust_pkg_reason order by pkgnum"), Is.EqualTo("1 5 S; 2 5 S"));
        return await shop.TellAsync(Options, "from cust_pkg_option order by pkgnum");
    }

    [Test]
    public async Task Each_may_fail_for_itself()
    {
        await using var shop = await OpenAsync(
            "UTC",
            Reasons,
            Monthly("0", "30.00"),
            Sold(2, "1", "flat", "recur_fee=30.00 unused_credit_suspend=1"),
            Ordered(2, 2),
            Event(1, "cust_main", "suspend", "reasonnum=5"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 2: failed Error running suspend action: FS::cust_pkg"));
        Assert.That(await shop.TellAsync("pkgnum::text", "from cust_pkg where susp is not null"), Is.EqualTo("1"));
        Assert.That(await shop.TellAsync("pkgnum::text", "from cust_pkg_reason"), Is.EqualTo("1"));
        Assert.That(await Audit.OfAsync(shop.Database.ConnectionString), Is.Empty);
    }
}
