using Freeside.Tests.Support;
using static Freeside.Tests.Support.ChargeShop;

namespace Freeside.Tests.Api.Billing;

/// <summary>Discounts on packages.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class DiscountBillingTests
{
    private static IEnumerable<TestCaseData> Cases => All.Select(c => c.Data);

    private static BillingCase[] All =>
    [
        new("D03_an_amount_without_end", Monthly("20.00", "30.00", "quantity = 2") + Discounted(1, "5", "0"), ("01-15", "90.00 [1 40.00/50.00 20.00/30.00 q2 01-15→02-15]")),
        new("D04_no_months_are_not_all_months", Monthly("20.00", "30.00") + Discounted(1, "5", "0", "0"), ("01-15", "50.00 [1 20.00/30.00 01-15→02-15]")),
        new("D06_what_the_setup_fee_leaves_is_for_the_period", Monthly("20.00", "30.00") + Discounted(1, "40", "0", "1", "'Y'"),
            ("01-15", "10.00 [1 0.00/10.00 20.00/30.00 01-15→02-15]"), ("02-15", "30.00 [1 0.00/30.00 02-15→03-15]")),
        new("D07_what_exceeds_the_period_is_charged", Monthly("20.00", "30.00") + Discounted(1, "40", "0", setup: "'Y'"),
            ("01-15", "10.00 [1 0.00/10.00 20.00/30.00 01-15→02-15]"), ("02-15", "10.00 [1 10.00/0.00 0.00/30.00 02-15→03-15]")),
        new("D08_nothing_is_left", Monthly("0", "30.00") + Discounted(1, "0", "100", "3"), ("01-15", "")),
        new("D08_nothing_is_left_and_shown", Monthly("0", "30.00") + Discounted(1, "0", "100", "3") + Set("discount-show-always"),
            ("01-15", "0.00 [1 0.00/0.00 0.00/30.00 01-15→02-15]")),
        new("D09_two", Monthly("0", "30.00") + Discounted(1, "0", "10") + Discounted(2, "5", "0"), ("01-15", "22.00 [1 0.00/22.00 0.00/30.00 01-15→02-15]")),
        new("D10_a_third", Monthly("0", "10.00") + Discounted(1, "0", "33.333"), ("01-15", "6.67 [1 0.00/6.67 0.00/10.00 01-15→02-15]")),
        new("D11_months_in_parts", Sold(1, "1", "prorate", "recur_fee=31.00") + Ordered(1, 1, "01-20 00:00") + Discounted(1, "5", "0", "2"),
            ("01-20 00:00", "10.06 [1 0.00/10.06 0.00/31.00 01-20 00:00→02-01 00:00]"),
            ("02-01 00:00", "26.00 [1 0.00/26.00 0.00/31.00 02-01 00:00→03-01 00:00]"),
            ("03-01 00:00", "27.94 [1 0.00/27.94 0.00/31.00 03-01 00:00→04-01 00:00]")),
        new("D12_a_month_of_a_quarter", Sold(1, "3", "flat", "recur_fee=90.00") + Ordered(1, 1) + Discounted(1, "0", "10", "1"),
            ("01-15", "87.00 [1 0.00/87.00 0.00/90.00 01-15→04-15]")),
        new("D13_a_week_is_no_month", Sold(1, "1w", "flat", "recur_fee=30.00") + Ordered(1, 1) + Discounted(1, "5", "0"),
            ("01-15", "Error billing custnum 2: can't create invoice for customer #2: can't create invoice line item: "
                + "error inserting cust_bill_pkg_discount: Illegal or empty (float) months: 1w")),
        new("P34_a_subscription", Sold(1, "1", "subscription", "recur_fee=31.00") + Ordered(1, 1, "01-20 13:00", "quantity = 2") + Discounted(1, "1", "0"),
            ("01-20 13:00", "60.00 [1 0.00/60.00 0.00/31.00 q2 01-20 13:00→02-01 00:00]")),
    ];

    [TestCaseSource(nameof(Cases))]
    public Task Bills_as_observed(BillingCase observed) => observed.PlayAsync();

    [Test]
    public async Task D01_D02_months_count_once_a_run()
    {
        await using var shop = await OpenAsync("UTC", Monthly("20.00", "30.00"), Discounted(1, "0", "10", "3"));
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("47.00 [1 20.00/27.00 20.00/30.00 01-15→02-15]"));
        Assert.That(await GivenAsync(shop), Is.EqualTo("3.00 × 1.0000"));
        Assert.That(await UsedAsync(shop), Is.EqualTo("1.0000"));
        Assert.That(await shop.BillAsync("05-15"), Does.StartWith("108.00 [1 0.00/27.00 0.00/30.00 02-15→03-15]"));
        Assert.That(await UsedAsync(shop), Is.EqualTo("2.0000"));
        Assert.That(await shop.AskAsync("count(*)::text", "from h_cust_pkg_discount"), Is.EqualTo("10"), "each period is booked, though the number is the same");
    }

    [Test]
    public async Task D05_percents_of_setup_and_period_are_noted_apart()
    {
        await using var shop = await OpenAsync("UTC", Monthly("20.00", "30.00"), Discounted(1, "0", "25", setup: "'Y'"));
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("37.50 [1 15.00/22.50 20.00/30.00 01-15→02-15]"));
        Assert.That(await GivenAsync(shop), Is.EqualTo("5.00 × 0.0000; 7.50 × 1.0000"));
    }

    [Test]
    public async Task D08_months_are_used_though_nothing_is_billed()
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00"), Discounted(1, "0", "100", "3"));
        await shop.BillAsync("01-15");
        Assert.That(await UsedAsync(shop), Is.EqualTo("1.0000"));
    }

    private static Task<string> GivenAsync(ChargeShop shop) =>
        shop.AskAsync("amount || ' × ' || months", "from cust_bill_pkg_discount order by billpkgdiscountnum");

    private static Task<string> UsedAsync(ChargeShop shop) => shop.AskAsync("months_used::text", "from cust_pkg_discount");
}
