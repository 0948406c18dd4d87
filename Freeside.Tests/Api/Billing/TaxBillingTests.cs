using static Freeside.Tests.Support.ChargeShop;

namespace Freeside.Tests.Api.Billing;

/// <summary>Taxes, exemptions from them, and adjustments.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class TaxBillingTests
{
    private static IEnumerable<TestCaseData> Cases => All.Select(c => c.Data);

    private static string Rate(string tax, string more = "", string columns = "", string state = "TX") =>
        $"insert into cust_main_county (country, state, exempt_amount, tax{columns}) values ('US', '{state}', 0, {tax}{more});";

    private static readonly string Texas = Rate("8.25");

    private static string Charge(int number, string setup) => Sold(number, "0", "flat", $"setup_fee={setup}") + Ordered(number, number);

    private static string Free(string amount) => $"insert into cust_main_county (country, state, exempt_amount, tax) values ('US', 'TX', {amount}, 8.25);";

    private static BillingCase[] All =>
    [
        new("T01_a_tax", Monthly("10.00", "29.95") + Texas, ("01-15", "43.25 [1 10.00/29.95 01-15→02-15] [3.30/0.00 Tax]")),
        new("T02_three_lines_together", Charge(1, "9.99") + Charge(2, "9.99") + Charge(3, "9.99") + Texas,
            ("01-15", "32.44 [1 9.99/0.00] [2 9.99/0.00] [3 9.99/0.00] [2.47/0.00 Tax]")),
        new("T02_three_lines_one_by_one", Charge(1, "9.99") + Charge(2, "9.99") + Charge(3, "9.99") + Texas + Set("tax-round_per_line_item"),
            ("01-15", "32.43 [1 9.99/0.00] [2 9.99/0.00] [3 9.99/0.00] [2.46/0.00 Tax]")),
        new("T03_what_is_charged_once_is_exempt", Monthly("10.00", "29.95") + Texas + "update part_pkg set setuptax = 'Y';",
            ("01-15", "42.42 [1 10.00/29.95 01-15→02-15] [2.47/0.00 Tax]")),
        new("T03_what_is_for_a_period_is_exempt", Monthly("10.00", "29.95") + Texas + "update part_pkg set recurtax = 'Y';",
            ("01-15", "40.77 [1 10.00/29.95 01-15→02-15] [0.82/0.00 Tax]")),
        new("T04_the_customer_is_exempt", Monthly("10.00", "29.95") + Texas + "update cust_main set tax = 'Y';", ("01-15", "39.95 [1 10.00/29.95 01-15→02-15]")),
        new("T04_the_customer_is_exempt_from_one", Monthly("10.00", "29.95") + Rate("8.25", ", 'State'", ", taxname")
            + "insert into cust_main_exemption (custnum, taxname) values (2, 'State');", ("01-15", "39.95 [1 10.00/29.95 01-15→02-15]")),
        new("T05_a_county_hides_the_state", Charge(1, "100.00") + Texas + Rate("1", ", 'Travis'", ", county") + "update cust_location set county = 'Travis';",
            ("01-15", "101.00 [1 100.00/0.00] [1.00/0.00 Tax]")),
        new("T06_taxes_of_one_name_are_one_line", Charge(1, "100.00") + Rate("1", ", 'County'", ", taxname") + Rate("2", ", 'County2'", ", taxname") + Rate("3", ", 'County'", ", taxname"),
            ("01-15", "106.00 [1 100.00/0.00] [4.00/0.00 County] [2.00/0.00 County2]")),
        new("T07_a_class_of_its_own", Charge(1, "100.00") + Rate("7", ", 'Telecom', 'Tel'", ", taxclass, taxname") + Rate("5") + "update part_pkg set taxclass = 'Telecom';",
            ("01-15", "107.00 [1 100.00/0.00] [7.00/0.00 Tel]")),
        new("T07_another_class", Charge(1, "100.00") + Rate("7", ", 'Telecom', 'Tel'", ", taxclass, taxname") + Rate("5") + "update part_pkg set taxclass = 'Other';",
            ("01-15", "105.00 [1 100.00/0.00] [5.00/0.00 Tax]")),
        new("T08_so_much_a_month_is_free", Monthly("0", "40.00") + Free("25"),
            ("01-15", "41.24 [1 0.00/40.00 01-15→02-15] [1.24/0.00 Tax]"), ("02-15", "41.24 [1 0.00/40.00 02-15→03-15] [1.24/0.00 Tax]")),
        new("T09_of_two_packages_together", Monthly("0", "20.00") + Ordered(2, 1) + Free("25"),
            ("01-15", "41.24 [1 0.00/20.00 01-15→02-15] [2 0.00/20.00 01-15→02-15] [1.24/0.00 Tax]")),
        new("T10_of_each_month_of_a_quarter", Sold(1, "3", "flat", "recur_fee=120.00") + Ordered(1, 1) + Free("25"),
            ("01-15", "123.71 [1 0.00/120.00 01-15→04-15] [3.71/0.00 Tax]")),
        new("T11_of_a_one_time_charge", Charge(1, "100.00") + Free("25"), ("01-15", "106.19 [1 100.00/0.00] [6.19/0.00 Tax]")),
        new("T12_where_the_customer_is_billed", Elsewhere, ("01-15", "110.00 [1 100.00/0.00] [10.00/0.00 Tax]")),
        new("T12_where_the_customer_is_served", Elsewhere + Set("tax-ship_address"), ("01-15", "120.00 [1 100.00/0.00] [20.00/0.00 Tax]")),
        new("T12_where_the_package_is", Elsewhere + Set("tax-pkg_address"), ("01-15", "120.00 [1 100.00/0.00] [20.00/0.00 Tax]")),
        new("T14_less_than_nothing", Charge(1, "-5.00"), ("01-15", "Error billing custnum 2: negative setup -5.00 for pkgnum 1")),
        new("T14_less_than_nothing_where_that_may_be", Monthly("-5.00", "30.00") + Set("allow_negative_charges"), ("01-15", "25.00 [1 -5.00/30.00 01-15→02-15]")),
        new("T15_a_tax_nobody_can_share_out", Monthly("0", "12.00") + Charge(2, "-0.11") + Texas + Set("allow_negative_charges"), ("01-15", "fault")),
    ];

    private static string Elsewhere => Charge(1, "100.00") + Rate("10") + Rate("20", state: "OR")
        + "update cust_main set ship_locationnum = 12; update cust_pkg set locationnum = 12;";

    [TestCaseSource(nameof(Cases))]
    public Task Bills_as_observed(BillingCase observed) => observed.PlayAsync();

    [Test]
    public async Task T13_an_adjustment_is_on_the_invoice_and_not_in_what_it_charges()
    {
        await using var shop = await OpenAsync("UTC", Charge(1, "100.00"), Rate("10"),
            "insert into cust_tax_adjustment (custnum, taxname, amount, comment) values (2, 'Levy', 3.33, 'Because'), (2, 'Tax', 1.00, null);");
        shop.Violates("invoice-charges-its-lines");
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("110.00 [1 100.00/0.00] [10.00/0.00 Tax] [3.33/0.00 Levy] [1.00/0.00]"));
        Assert.That(await shop.BillAsync("01-16"), Is.Empty);
        Assert.That(
            await shop.TellAsync("concat_ws(' ', a.taxname, l.setup, l.itemcomment)", "from cust_tax_adjustment a join cust_bill_pkg l using (billpkgnum) order by 1"),
            Is.EqualTo("Levy 3.33 Because; Tax 1.00"));
    }

    [Test]
    public async Task T15_nothing_is_left_of_it()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "12.00"), Charge(2, "-0.11"), Texas, Set("allow_negative_charges"));
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("fault"));
        Assert.That(await shop.TellAsync("count(setup)::text", "from cust_pkg"), Is.EqualTo("0"));
    }
}
