using static Freeside.Tests.Support.ChargeShop;

namespace Freeside.Tests.Api.Billing;

/// <summary>Periods, dates, links and passes of <c>bill_now</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CoreBillingTests
{
    private const string NewYork = "America/New_York";

    // Invoices tell in which order packages were billed.
    private const string OneByOne = "update cust_pkg set separate_bill = 'Y';";

    private static IEnumerable<TestCaseData> Cases => All.Select(c => c.Data);

    private static string LateIn(string moment, string freq = "1", string recur = "30.00") =>
        Sold(1, freq, "flat", $"setup_fee=0 recur_fee={recur}") + Ordered(1, 1, moment);

    // Phone lines of packages, by their numbers.
    private static string Phones(params (int Svcnum, int Pkgnum, string Phonenum)[] phones) =>
        "insert into part_svc (svcpart, svc, svcdb) values (2, 'Phone', 'svc_phone');" + string.Concat(phones.Select(p => $"""
            insert into cust_svc (svcnum, pkgnum, svcpart) values ({p.Svcnum}, {p.Pkgnum}, 2);
            insert into svc_phone (svcnum, countrycode, phonenum) values ({p.Svcnum}, '1', '{p.Phonenum}');
            """));

    private static BillingCase[] All =>
    [
        new("B02_one_period_after_the_other", Monthly("25.00", "30.00"),
            ("01-15", "55.00 [1 25.00/30.00 01-15→02-15]"), ("01-15 10:31", ""), ("02-15 10:29:59", ""), ("02-15", "30.00 [1 0.00/30.00 02-15→03-15]")),
        new("B03_arrears_are_lines_of_one_invoice", Monthly("0", "30.00"),
            ("01-15", "30.00 [1 0.00/30.00 01-15→02-15]"),
            ("04-20 00:00", "90.00 [1 0.00/30.00 02-15→03-15] [1 0.00/30.00 03-15→04-15] [1 0.00/30.00 04-15→05-15]")),
        new("B04_a_day_the_month_lacks_is_carried_over", LateIn("01-31 12:00"),
            ("01-31 12:00", "30.00 [1 0.00/30.00 01-31 12:00→03-02 12:00]"),
            ("03-02 12:00", "30.00 [1 0.00/30.00 03-02 12:00→04-02 12:00]"), ("04-02 12:00", "30.00 [1 0.00/30.00 04-02 12:00→05-02 12:00]")),
        new("B05_also_in_a_year_without_a_leap_day", LateIn("2023-01-31 12:00"),
            ("2023-01-31 12:00", "30.00 [1 0.00/30.00 2023-01-31 12:00→2023-03-03 12:00]")) { Zone = NewYork },
        new("B06_the_clock_on_the_wall_counts", LateIn("02-15"),
            ("02-15", "30.00 [1 0.00/30.00 02-15→03-15]"), ("03-15", "30.00 [1 0.00/30.00 03-15→04-15]")) { Zone = NewYork },
        new("B07_an_hour_that_is_left_out_is_moved_on", LateIn("02-10 02:30"),
            ("02-10 02:30", "30.00 [1 0.00/30.00 02-10 02:30→03-10 03:30]")) { Zone = NewYork },
        new("B08_and_stays_where_it_was_moved", LateIn("03-09 02:30", "1d"),
            ("03-09 02:30", "30.00 [1 0.00/30.00 03-09 02:30→03-10 03:30]"),
            ("03-11 02:30", "30.00 [1 0.00/30.00 03-10 03:30→03-11 03:30]")) { Zone = NewYork },
        .. Frequencies,
        new("B11_a_year_from_a_leap_day", LateIn("02-29 10:00", "12"), ("02-29 10:00", "30.00 [1 0.00/30.00 02-29 10:00→2025-03-01 10:00]")),
        new("B12_hours", LateIn("01-15", "1h", "1.00"), ("01-15", "1.00 [1 0.00/1.00 01-15→01-15 11:30]"),
            ("01-15 13:45", "3.00 [1 0.00/1.00 01-15 11:30→01-15 12:30] [1 0.00/1.00 01-15 12:30→01-15 13:30] [1 0.00/1.00 01-15 13:30→01-15 14:30]")),
        new("B13_a_one_time_charge", Sold(1, "0", "flat", "setup_fee=99.99") + Ordered(1, 1), ("01-15", "99.99 [1 99.99/0.00]"), ("03-15", "")),
        new("B15_a_setup_fee_is_waived", Monthly("25.00", "30.00", "waive_setup = 'Y'"), ("01-15", "30.00 [1 0.00/30.00 01-15→02-15]")),
        new("B16_it_starts_later", Monthly("25.00", "30.00", "start_date = @02-01 00:00@"),
            ("01-15", ""), ("02-01 00:00", "55.00 [1 25.00/30.00 02-01 00:00→03-01 00:00]")),
        new("B17_it_started_before_it_is_billed", Monthly("25.00", "30.00", "start_date = @01-15 07:30@"), ("01-15", "55.00 [1 25.00/30.00 01-15→02-15]")),
        new("B18_a_first_bill_is_set_beforehand", Monthly("5.00", "30.00", "bill = @02-01 00:00@"),
            ("01-15", ""), ("02-01 06:00", "35.00 [1 5.00/30.00 02-01 00:00→03-01 00:00]")),
        new("B19_several", Monthly("25.00", "30.00", "quantity = 3"), ("01-15", "165.00 [1 75.00/90.00 25.00/30.00 q3 01-15→02-15]")),
        new("B20_nothing_to_pay", Monthly("0", "0"), ("01-15", ""), ("02-14", "")),
        new("B21_a_period_for_nothing_is_shown", Monthly("0", "0") + "update part_pkg set recur_show_zero = 'Y';", ("01-15", "0.00 [1 0.00/0.00 01-15→02-15]")),
        new("B22_a_setup_for_nothing_is_shown_once", Monthly("0", "0") + "update part_pkg set setup_show_zero = 'Y';",
            ("01-15", "0.00 [1 0.00/0.00 01-15→02-15]"), ("02-15", "")),
        new("B24_half_a_cent", Monthly("0", "30.555"), ("01-15", "30.55 [1 0.00/30.55 01-15→02-15]")),
        new("B25_due_today_is_due_now", Monthly("0", "30.00") + Set("next-bill-ignore-time"),
            ("01-15", "30.00 [1 0.00/30.00 01-15→02-15]"), ("02-14 23:59:59", ""), ("02-15 00:00", "30.00 [1 0.00/30.00 02-15→03-15]")),
        new("B26_months_end_on_their_28th", LateIn("01-31 12:00") + Set("anniversary-rollback"), ("01-31 12:00", "30.00 [1 0.00/30.00 01-31 12:00→02-28 12:00]")),
        new("B27_invoices_of_their_own", Monthly("0", "30.00") + Ordered(2, 1, columns: "separate_bill = 'Y'") + Ordered(3, 1, columns: "no_auto = 'Y'"),
            ("01-15", "30.00 [1 0.00/30.00 01-15→02-15] | 30.00 [3 0.00/30.00 01-15→02-15] | 30.00 [2 0.00/30.00 01-15→02-15]")),
        new("B28_arrears_of_two_packages", Monthly("0", "30.00") + Ordered(2, 1),
            ("01-15", "60.00 [1 0.00/30.00 01-15→02-15] [2 0.00/30.00 01-15→02-15]"),
            ("03-20", "120.00 [1 0.00/30.00 02-15→03-15] [1 0.00/30.00 03-15→04-15] [2 0.00/30.00 02-15→03-15] [2 0.00/30.00 03-15→04-15]")),
        new("Packages_are_billed_by_what_their_services_are_called", Monthly("0", "30.00") + Ordered(2, 1) + Ordered(3, 1) + Phones((31, 3, "4155551213"), (32, 2, "4155551212")) + OneByOne,
            ("01-15", "30.00 [2 0.00/30.00 01-15→02-15] | 30.00 [3 0.00/30.00 01-15→02-15] | 30.00 [1 0.00/30.00 01-15→02-15]")),
        new("Packages_with_many_services_are_billed_as_they_were_ordered",
            Monthly("0", "30.00") + Ordered(2, 1) + Phones([.. Enumerable.Range(31, 20).Select(i => (i, 1, "5")), (61, 2, "4")]) + OneByOne,
            ("01-15", "30.00 [1 0.00/30.00 01-15→02-15] | 30.00 [2 0.00/30.00 01-15→02-15]")),
        new("B39_none_is_billed_where_one_cannot_be", Monthly("0", "30.00") + Sold(2, "1w", "prorate", "recur_fee=10.00") + Ordered(2, 2),
            ("01-15", "Error billing custnum 2: can't prorate non-monthly package\n running calc_recur for FS::cust_pkg\n")),
        new("B41_it_expires_a_second_later", Monthly("0", "30.00", "expire = @01-15 10:30:01@"), ("01-15", "30.00 [1 0.00/30.00 01-15→02-15]")),
        new("B42_it_expires_in_the_period", Monthly("0", "30.00", "setup = @01-15@, last_bill = @01-15@, bill = @02-15@, expire = @03-01@"),
            ("02-29", "30.00 [1 0.00/30.00 02-15→03-15]")),
    ];

    private static IEnumerable<BillingCase> Frequencies =>
        from period in new (string Freq, string Until)[]
            { ("3", "04-15"), ("12", "2025-01-15"), ("1d", "01-16"), ("1w", "01-22"), ("2w", "01-29"), ("1h", "01-15 11:30"), ("36h", "01-16 22:30") }
        select new BillingCase($"B10_every_{period.Freq}", LateIn("01-15", period.Freq), ("01-15", $"30.00 [1 0.00/30.00 01-15→{period.Until}]"));

    [TestCaseSource(nameof(Cases))]
    public Task Bills_as_observed(BillingCase observed) => observed.PlayAsync();
}
