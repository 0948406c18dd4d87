using static Freeside.Tests.Support.ChargeShop;

namespace Freeside.Tests.Api.Billing;

/// <summary>Plans that charge parts of periods.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ProrateBillingTests
{
    private static IEnumerable<TestCaseData> Cases => All.Select(c => c.Data);

    private static string Prorated(string at, string options, string freq = "1", string columns = "", string plan = "prorate") =>
        Sold(1, freq, plan, options) + Ordered(1, 1, at, columns);

    private static BillingCase Once(string name, string rows, string at, string made, string zone = "UTC") => new(name, rows, (at, made)) { Zone = zone };

    // Another package of the customer's, billed next then.
    private static string Other(string bill) => Sold(2, "1", "flat", "recur_fee=0") + Ordered(2, 2, columns: $"setup = @01-01@, last_bill = @01-01@, bill = @{bill}@");

    private static BillingCase[] All =>
    [
        new("P01_up_to_the_first", Prorated("01-20 00:00", "setup_fee=10.00 recur_fee=31.00"),
            ("01-20 00:00", "22.00 [1 10.00/12.00 10.00/31.00 01-20 00:00→02-01 00:00]"), ("02-01 00:00", "31.00 [1 0.00/31.00 02-01 00:00→03-01 00:00]")),
        Once("P02_by_the_second", Prorated("01-20 15:45", "recur_fee=31.00"), "01-20 15:45", "11.34 [1 0.00/11.34 0.00/31.00 01-20 15:45→02-01 00:00]"),
        Once("P03_by_the_day_in_the_afternoon", Prorated("01-20 15:45", "recur_fee=31.00 prorate_round_day=1"),
            "01-20 15:45", "11.00 [1 0.00/11.00 0.00/31.00 01-20 15:45→02-01 00:00]"),
        Once("P03_by_the_day_in_the_morning", Prorated("01-20 11:59:59", "recur_fee=31.00 prorate_round_day=1"),
            "01-20 11:59:59", "12.00 [1 0.00/12.00 0.00/31.00 01-20 11:59:59→02-01 00:00]"),
        new("P04_and_a_full_period", Prorated("01-20 00:00", "recur_fee=31.00 add_full_period=1"),
            ("01-20 00:00", "43.00 [1 0.00/43.00 0.00/31.00 01-20 00:00→03-01 00:00]"), ("03-01 00:00", "31.00 [1 0.00/31.00 03-01 00:00→04-01 00:00]")),
        Once("P05_half_a_day_less", Prorated("02-01 12:00", "recur_fee=29.00"), "02-01 12:00", "28.50 [1 0.00/28.50 0.00/29.00 02-01 12:00→03-01 00:00]"),
        new("P06_put_off", Prorated("01-20 00:00", "setup_fee=10.00 recur_fee=31.00 prorate_defer_bill=1"),
            ("01-20 00:00", ""), ("01-25 00:00", ""), ("02-01 00:00", "53.00 [1 10.00/43.00 10.00/31.00 01-20 00:00→03-01 00:00]")),
        Once("P07_put_off_within_the_day", Prorated("02-01 08:00", "setup_fee=10.00 recur_fee=29.00 prorate_defer_bill=1"),
            "02-01 08:00", "39.00 [1 10.00/29.00 02-01 00:00→03-01 00:00]"),
        Once("P08_up_to_the_next_of_two_days", Prorated("01-10 00:00", "recur_fee=31.00 cutoff_day=1,15"),
            "01-10 00:00", "5.00 [1 0.00/5.00 0.00/31.00 01-10 00:00→01-15 00:00]"),
        Once("P08_or_the_first_of_them", Prorated("01-20 00:00", "recur_fee=31.00 cutoff_day=1,15"),
            "01-20 00:00", "12.00 [1 0.00/12.00 0.00/31.00 01-20 00:00→02-01 00:00]"),
        Once("P09_the_customers_own_day", Prorated("01-20 00:00", "recur_fee=31.00") + "update cust_main set prorate_day = 10;",
            "01-20 00:00", "21.00 [1 0.00/21.00 0.00/31.00 01-20 00:00→02-10 00:00]"),
        Once("P10_quarterly", Prorated("01-20 00:00", "recur_fee=93.00", "3"), "01-20 00:00", "74.00 [1 0.00/74.00 0.00/93.00 01-20 00:00→04-01 00:00]"),
        Once("P10_yearly", Prorated("01-20 00:00", "recur_fee=120.00", "12"), "01-20 00:00", "113.87 [1 0.00/113.87 0.00/120.00 01-20 00:00→2025-01-01 00:00]"),
        Once("P11_several", Prorated("01-20 00:00", "recur_fee=31.00", columns: "quantity = 2"), "01-20 00:00", "24.00 [1 0.00/24.00 0.00/31.00 q2 01-20 00:00→02-01 00:00]"),
        Once("P12_a_day_of_23_hours", Prorated("03-05 00:00", "recur_fee=31.00"), "03-05 00:00", "26.99 [1 0.00/26.99 0.00/31.00 03-05 00:00→04-01 00:00]", "America/New_York"),
        Once("P13_the_last_half_hour", Prorated("01-31 23:30", "recur_fee=31.00"), "01-31 23:30", "0.02 [1 0.00/0.02 0.00/31.00 01-31 23:30→02-01 00:00]", "America/Los_Angeles"),
        Once("P13_at_the_same_time_elsewhere", Prorated("02-01 07:30", "recur_fee=31.00"), "02-01 07:30", "30.67 [1 0.00/30.67 0.00/31.00 02-01 07:30→03-01 00:00]"),
        Once("P14_a_day_the_month_lacks", Prorated("02-10 00:00", "recur_fee=29.00 cutoff_day=31"), "02-10 00:00", "19.65 [1 0.00/19.65 0.00/29.00 02-10 00:00→03-02 00:00]"),
        Once("P15_the_day_the_customer_is_billed_on", Prorated("01-25 00:00", "recur_fee=31.00 cutoff_day=1,15") + Other("02-15 00:00"),
            "01-25 00:00", "21.00 [1 0.00/21.00 0.00/31.00 01-25 00:00→02-15 00:00]"),
        Once("P16_in_time_with_others", Prorated("01-20 00:00", "setup_fee=3.00 recur_fee=62.00 sync_bill_date=1", plan: "flat") + Other("02-10 00:00"),
            "01-20 00:00", "45.00 [1 3.00/42.00 3.00/62.00 01-20 00:00→02-10 00:00]"),
        new("P17_in_time_with_others_and_put_off", Prorated("01-20 00:00", "setup_fee=3.00 recur_fee=62.00 sync_bill_date=1 prorate_defer_bill=1", plan: "flat") + Other("02-10 00:00"),
            ("01-20 00:00", ""), ("02-10 00:00", "107.00 [1 3.00/104.00 3.00/62.00 01-20 00:00→03-10 00:00]")),
        Once("P30_by_days_of_the_calendar", Prorated("01-20 15:00", "recur_fee=31.00", plan: "prorate_calendar"),
            "01-20 15:00", "12.00 [1 0.00/12.00 0.00/31.00 01-20 15:00→02-01 00:00]"),
        Once("P30_by_quarters_of_the_calendar", Prorated("01-20 15:00", "recur_fee=91.00", "3", plan: "prorate_calendar"),
            "01-20 15:00", "71.79 [1 0.00/71.79 0.00/91.00 01-20 15:00→04-01 00:00]"),
        new("A_period_of_the_calendar_that_would_not_end_is_refused", Prorated("02-01 00:00", "recur_fee=31.00", plan: "prorate_calendar"),
            ("02-01 00:00", "31.00 [1 0.00/31.00 02-01 00:00→03-01 00:00]"),
            ("03-01 00:00", "30.00 [1 0.00/30.00 0.00/31.00 03-01 00:00→03-29 00:00]"),
            ("03-29 00:00", "Error billing custnum 2: a period that does not end, of plan 'prorate_calendar' in a leap year, of package 1 is not served by this version"
                + " running calc_recur for FS::cust_pkg\n")),
        Once("P32_a_waived_fee_waives_the_putting_off", Prorated("01-20 00:00", "setup_fee=10.00 recur_fee=31.00 prorate_defer_bill=1", columns: "waive_setup = 'Y'"),
            "01-20 00:00", "43.00 [1 0.00/43.00 0.00/31.00 01-20 00:00→03-01 00:00]"),
        new("P33_several_put_off", Prorated("01-20 00:00", "setup_fee=10.00 recur_fee=31.00 prorate_defer_bill=1", columns: "quantity = 2"),
            ("01-20 00:00", ""), ("02-01 00:00", "106.00 [1 20.00/86.00 10.00/31.00 q2 01-20 00:00→03-01 00:00]")),
        Once("A_cutoff_day_that_is_no_number_is_the_last_of_a_month", Prorated("01-20 00:00", "recur_fee=31.00 cutoff_day=x"),
            "01-20 00:00", "11.00 [1 0.00/11.00 0.00/31.00 01-20 00:00→01-31 00:00]"),
    ];

    [TestCaseSource(nameof(Cases))]
    public Task Bills_as_observed(BillingCase observed) => observed.PlayAsync();

    [TestCase("01-20 15:45", "prorate_verbose=1", ExpectedResult = "Prorated (Jan 20 - Feb 01): $11.34", TestName = "P02_explained")]
    [TestCase("01-20 00:00", "prorate_verbose=1 add_full_period=1", ExpectedResult = "Prorated (Jan 20 - Feb 01): $12.00; First full period: $31.00", TestName = "P04_explained")]
    public async Task<string> Explains(string at, string options)
    {
        await using var shop = await OpenAsync("UTC", Prorated(at, "recur_fee=31.00 " + options));
        await shop.BillAsync(at);
        return await shop.TellAsync("detail", "from cust_bill_pkg_detail order by detailnum");
    }
}
