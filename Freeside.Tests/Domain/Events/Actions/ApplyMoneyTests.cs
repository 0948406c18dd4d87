using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>apply</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ApplyMoneyTests
{
    // The credit comes too late for this call's own step.
    [TestCase("", ExpectedResult = "")]
    [TestCase("apply", ExpectedResult = "29.03")]
    public async Task<string> What_this_call_has_given_is_applied(string action)
    {
        await using var shop = await OpenAsync(
            "UTC",
            Reasons,
            Monthly("0", "30.00"),
            "insert into part_pkg_option (pkgpart, optionname, optionvalue) values (1, 'unused_credit_cancel', '1');",
            Set("cancel_credit_type", "Credits"),
            Event(1, "cust_pkg", "pkg_cancel", "reasonnum=4", "pkg_age age=1d field=setup; once"),
            action.Length == 0 ? "select 1;" : Event(2, "cust_main", action, "", ""));
        await shop.BillAsync("01-15");
        await shop.BillAsync("01-16");
        return await shop.TellAsync("amount::text", "from cust_credit_bill");
    }
}
