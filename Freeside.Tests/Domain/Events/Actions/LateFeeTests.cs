using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>fee</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class LateFeeTests
{
    private const string Late = "cust_bill_age age=5d; once";

    [TestCase("charge=5.00; reason=Late fee", ExpectedResult = "5.00 [201 5.00/0.00]")]
    [TestCase("charge=5; reason=Late fee", ExpectedResult = "5.00 [201 5.00/0.00]")]
    [TestCase("charge=0.00; reason=Late fee", ExpectedResult = "")]
    [TestCase("charge=0.50; reason=Late fee; nextbill=1", ExpectedResult = "")]
    public async Task<string> It_is_billed_at_once_unless_it_is_held(string options)
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), Event(1, "cust_bill", "fee", options, Late));
        await shop.BillAsync("01-15");
        return await shop.BillAsync("01-21");
    }

    [Test]
    public async Task What_is_held_comes_with_the_next_invoice()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), Event(1, "cust_main", "fee", "charge=0.50; reason=Late fee; nextbill=1"));
        await shop.BillAsync("01-15");
        await shop.ChangeAsync("delete from cust_event;");
        Assert.That(await shop.BillAsync("01-16"), Is.Empty);
        Assert.That(await shop.AskAsync(shop.Moment("start_date"), "from cust_pkg where pkgnum = 202"), Is.EqualTo("02-15"));
        Assert.That(await shop.TellAsync("optionvalue", "from part_pkg_option where optionname = 'setup_fee' and pkgpart > 1 limit 1"), Is.EqualTo(".50"));
    }

    [Test]
    public async Task The_definition_is_the_shops_as_if_it_were_sold()
    {
        await using var shop = await OpenAsync(
            "UTC",
            Monthly("0", "30.00"),
            "insert into part_svc (svcpart, svc, svcdb) values (3, 'Line', 'svc_phone'), (4, 'Mail', 'svc_acct');",
            Set("finance_pkgclass", "8"),
            Event(1, "cust_main", "fee", "charge=5.00; reason=Late fee; taxclass=Fees; setuptax=Y"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.TellAsync("concat_ws(' ', classnum, taxclass, setuptax)", "from part_pkg where pkgpart > 1"), Is.EqualTo("8 Fees Y"));
        Assert.That(await shop.TellAsync("concat_ws(' ', svcpart, quantity)", "from pkg_svc order by svcpart"), Is.EqualTo("3 0; 4 0"));
        Assert.That(await shop.TellAsync("typenum::text", "from type_pkgs"), Is.EqualTo("1"));
        Assert.That(await shop.TellAsync("concat_ws(' ', pkgnum, refnum)", "from pkg_referral"), Is.EqualTo("201 1"));
        Assert.That(await shop.TellAsync("history_action", "from h_part_pkg order by historynum"), Is.EqualTo("insert; replace_old; replace_new"));
    }

    [TestCase("charge=5.00", ExpectedResult = "Error running fee action: illegal_or_empty_text pkg: ")]
    [TestCase("charge=-5.00; reason=Gift", ExpectedResult = "Error running fee action: Illegal (money) setup_fee: -5.00")]
    public async Task<string> What_cannot_be_charged_fails_alone(string options)
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), Event(1, "cust_main", "fee", options));
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("30.00 [1 0.00/30.00 01-15→02-15]"));
        Assert.That(await shop.TellAsync("count(*)::text", "from part_pkg"), Is.EqualTo("1"));
        return await shop.TellAsync("statustext", "from cust_event where status = 'failed'");
    }

    [TestCase("10.00", "", ExpectedResult = "")]
    [TestCase("-10.00", "", ExpectedResult = "5.00")]
    [TestCase("-4.00", "", ExpectedResult = "4.00")]
    [TestCase("-4.00", "insert into cust_main_county (country, state, tax, exempt_amount) values ('US', 'TX', 8.25, 0);", ExpectedResult = "3.70 0.31")]
    public async Task<string> It_may_be_limited_to_the_customers_credit(string balance, string taxes)
    {
        await using var shop = await OpenAsync(
            "UTC",
            balance[0] == '-'
                ? $"insert into cust_pay (paynum, custnum, paid, payby, _date) values (1, 2, {balance[1..]}, 'CASH', 0);"
                : $"insert into cust_bill (invnum, custnum, _date, charged, printed) values (1, 2, 0, {balance}, 0);",
            taxes.Length == 0 ? "select 1;" : taxes,
            Event(1, "cust_main", "fee", "charge=5.00; reason=Breakage; limit_to_credit=1"));
        await shop.BillAsync("01-15");
        return await shop.TellAsync("string_agg(setup::text, ' ' order by billpkgnum)", "from cust_bill_pkg having count(*) > 0");
    }
}
