using Freeside.Tests.Support;
using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>cancel</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CancelTests
{
    private const string Right = """
        insert into access_usergroup (usernum, groupnum) values (5, 1);
        insert into access_right (righttype, rightobjnum, rightname) values ('FS::access_group', 1, 'Cancel customer');
        """;

    [TestCase("", ExpectedResult = "1 about 2: failed Error running cancel action: access denied")]
    [TestCase(Right, ExpectedResult = "1 about 2: done")]
    public async Task<string> All_packages_are_cancelled_where_the_login_may(string right)
    {
        await using var shop = await OpenAsync(
            "UTC", Reasons, Monthly("0", "30.00"), Ordered(2, 1), right.Length == 0 ? "select 1;" : right, Event(1, "cust_main", "cancel", "reasonnum=4"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg where cancel is not null"), Is.EqualTo(right.Length == 0 ? "0" : "2"));
        return await shop.EventsAsync();
    }
}
