using Freeside.Tests.Support;
using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>cust_bill_fee, cust_fee, pkg_fee</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ScheduledFeeTests
{
    private const string Fees = """
        insert into part_fee (feepart, itemdesc, amount, percent, basis, setuprecur) values
            (1, 'Flat', 2.00, 0, 'charged', 'setup'), (2, 'Share', 0, 10, 'owed', 'setup');
        """;

    private const string Waiting = "concat_ws(' ', feepart, billpkgnum is not null, nextbill)";

    [TestCase("", ExpectedResult = "2.00 [2.00/0.00]")]
    [TestCase("; nextbill=Y", ExpectedResult = "")]
    public async Task<string> An_invoices_fee_makes_an_invoice_unless_it_is_held(string held)
    {
        await using var shop = await OpenAsync(
            "UTC", Fees, Monthly("0", "30.00"), Event(1, "cust_bill", "cust_bill_fee", "feepart=1" + held, "cust_bill_age age=5d; once"));
        await shop.BillAsync("01-15");
        return await shop.BillAsync("01-21");
    }

    [Test]
    public async Task A_share_is_of_the_invoice_the_event_is_about()
    {
        await using var shop = await OpenAsync(
            "UTC",
            Fees,
            Monthly("0", "30.00"),
            "insert into cust_pay (paynum, custnum, paid, payby, _date) values (1, 2, 10.00, 'CASH', 0);",
            Event(1, "cust_bill", "cust_bill_fee", "feepart=2", "cust_bill_age age=5d; once"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.BillAsync("01-21"), Is.EqualTo("2.00 [2.00/0.00]"));
        Assert.That(await shop.TellAsync("base_invnum::text", "from cust_bill_pkg_fee"), Is.EqualTo("11"));
    }

    [TestCase("cust_main", "cust_fee")]
    [TestCase("cust_pkg", "pkg_fee")]
    public async Task Those_of_customers_and_packages_ride_along(string table, string action)
    {
        await using var shop = await OpenAsync("UTC", Fees, Monthly("0", "30.00"), Event(1, table, action, "feepart=1"));
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("32.00 [1 0.00/30.00 01-15→02-15] [2.00/0.00]"));
        Assert.That(await shop.TellAsync(Waiting, "from cust_event_fee"), Is.EqualTo("1 t Y"));
    }

    [Test]
    public async Task One_that_waits_is_not_noted_again()
    {
        await using var shop = await OpenAsync("UTC", Fees, Sold(1, "1", "flat", "recur_fee=30.00"), Event(1, "cust_main", "cust_fee", "feepart=1", ""));
        await shop.BillAsync("01-15");
        await shop.BillAsync("01-16");
        Assert.That(await shop.TellAsync(Waiting, "from cust_event_fee"), Is.EqualTo("1 f Y"));
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 2: done; 1 about 2: done"));
    }

    [Test]
    public async Task Without_a_fee_it_fails()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), Event(1, "cust_main", "cust_fee"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 2: failed Error running cust_fee action: no fee definition selected for event 'Event 1'\n"));
    }
}
