using static Freeside.Tests.Support.ChargeShop;

namespace Freeside.Tests.Api.Billing;

/// <summary>Plans that are neither flat nor prorated.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PlanBillingTests
{
    private const string Phones = """
        insert into part_svc (svcpart, svc, svcdb) values (2, 'Phone', 'svc_phone');
        insert into cust_svc (svcnum, pkgnum, svcpart) values (31, 1, 2), (32, 1, 2);
        insert into svc_phone (svcnum, countrycode, phonenum) values (31, '1', '4155551212'), (32, '1', '4155551213');
        """;

    // One line, there from a moment on.
    private static string Since(string moment) => $"""
        insert into part_svc (svcpart, svc, svcdb) values (2, 'Phone', 'svc_phone');
        insert into cust_svc (svcnum, pkgnum, svcpart) values (31, 1, 2);
        insert into h_cust_svc (history_date, history_user, history_action, svcnum, pkgnum, svcpart) values (@{moment}@, 'x', 'insert', 31, 1, 2);
        insert into h_svc_phone (history_date, history_user, history_action, svcnum, countrycode, phonenum) values (@{moment}@, 'x', 'insert', 31, '1', '4155551212');
        """;

    private static IEnumerable<TestCaseData> Cases => All.Select(c => c.Data);

    private static string Plan(string plan, string options, string at = "01-20 13:00", string columns = "", string freq = "1") =>
        Sold(1, freq, plan, options) + Ordered(1, 1, at, columns);

    private static BillingCase[] All =>
    [
        new("P18_the_whole_fee_for_a_part", Plan("subscription", "setup_fee=5.00 recur_fee=31.00"),
            ("01-20 13:00", "36.00 [1 5.00/31.00 01-20 13:00→02-01 00:00]"), ("02-01 00:00", "31.00 [1 0.00/31.00 02-01 00:00→03-01 00:00]")),
        new("P19_before_the_day", Plan("subscription", "recur_fee=31.00 cutoff_day=25"), ("01-20 13:00", "31.00 [1 0.00/31.00 01-20 13:00→01-25 00:00]")),
        new("P19_on_the_day", Plan("subscription", "recur_fee=31.00 cutoff_day=25", "01-25 13:00"), ("01-25 13:00", "31.00 [1 0.00/31.00 01-25 13:00→02-25 00:00]")),
        new("P20_a_day_the_month_lacks", Plan("subscription", "recur_fee=31.00 cutoff_day=31", "03-10 13:00"),
            ("03-10 13:00", "Error billing custnum 2: Day '31' out of range 1..29\n running calc_recur for FS::cust_pkg\n")),
        new("P21_free_days", Plan("flat_delayed", "setup_fee=5.00 recur_fee=31.00 free_days=14"),
            ("01-20 13:00", "5.00 [1 5.00/0.00 –→02-03 13:00]"), ("02-03 13:00", "31.00 [1 0.00/31.00 02-03 13:00→03-03 13:00]")),
        new("P22_all_is_put_off", Plan("flat_delayed", "setup_fee=5.00 recur_fee=31.00 free_days=14 delay_setup=1", columns: "start_date = @02-03 00:00@"),
            ("01-20 13:00", ""), ("02-03 00:00", "36.00 [1 5.00/31.00 02-03 00:00→03-03 00:00]")),
        new("P23_free_days_then_parts", Plan("prorate_delayed", "setup_fee=5.00 recur_fee=29.00 free_days=14"),
            ("01-20 13:00", "5.00 [1 5.00/0.00 –→02-03 13:00]"), ("02-03 13:00", "26.46 [1 0.00/26.46 0.00/29.00 02-03 13:00→03-01 00:00]")),
        new("P24_a_lower_fee_at_first", Plan("flat_introrate", "recur_fee=50.00 intro_fee=20.00 intro_duration=2"),
            ("01-20 13:00", "20.00 [1 0.00/20.00 01-20 13:00→02-20 13:00]"), ("02-20 13:00", "20.00 [1 0.00/20.00 02-20 13:00→03-20 13:00]"),
            ("03-20 13:00", "50.00 [1 0.00/50.00 03-20 13:00→04-20 13:00]")),
        new("P25_its_setup_fee_is_charged", Plan("flat_introrate", "setup_fee=5.00 recur_fee=50.00 intro_fee=20.00 intro_duration=2"),
            ("01-20 13:00", "25.00 [1 5.00/20.00 01-20 13:00→02-20 13:00]")),
        new("A_package_never_set_up_pays_the_lower_fee", Plan("flat_introrate", "recur_fee=50.00 intro_fee=20.00 intro_duration=1 suspend_bill=1", columns: "susp = @01-10@"),
            ("01-20 13:00", "20.00 [1 0.00/20.00 01-20 13:00→02-20 13:00]"), ("02-20 13:00", "20.00 [1 0.00/20.00 02-20 13:00→03-20 13:00]")),
        new("P26_periods_that_are_over", Plan("flat", "setup_fee=5.00 recur_fee=50.00 recur_temporality=preceding"),
            ("01-20 13:00", "5.00 [1 5.00/0.00 5.00/50.00 –→01-19 13:00:01]"), ("02-20 13:00", "50.00 [1 0.00/50.00 01-20 13:00→02-19 13:00:01]")),
        new("P26_a_one_time_charge_has_no_period_that_is_over", Sold(1, "0", "flat", "setup_fee=5.00 recur_temporality=preceding") + Ordered(1, 1),
            ("01-20 13:00", "Error billing custnum 2: can't create invoice for customer #2: can't create invoice line item: Illegal (numeric) edate: -86399")),
        new("P28_so_much_for_each_service", Plan("bulk_simple", "setup_fee=5.00 recur_fee=10.00 svc_setup_fee=2 svc_recur_fee=3.50", "01-15") + Phones,
            ("01-15", "26.00 [1 5.00/21.00 5.00/10.00 01-15→02-15]"), ("02-15", "17.00 [1 0.00/17.00 0.00/10.00 02-15→03-15]")),
        new("P29_so_much_for_the_time_of_each_service", Plan("bulk", "recur_fee=10.00 svc_setup_fee=2 svc_recur_fee=3.10", "01-15") + Since("01-25"),
            ("01-15", "10.00 [1 0.00/10.00 01-15→02-15]"), ("02-15", "12.10 [1 0.00/12.10 0.00/10.00 02-15→03-15]"),
            ("03-15", "15.10 [1 0.00/15.10 0.00/10.00 03-15→04-15]")),
        new("P31_a_waived_fee_waives_free_days", Plan("flat_delayed", "setup_fee=5.00 recur_fee=31.00 free_days=14", columns: "waive_setup = 'Y'"),
            ("01-20 13:00", "31.00 [1 0.00/31.00 01-20 13:00→02-20 13:00]")),
        new("A_plan_for_calls_charges_its_fees_where_nobody_calls", Plan("voip_cdr", "setup_fee=5.00 recur_fee=31.00", "01-15", "quantity = 2") + Phones,
            ("01-15", "72.00 [1 10.00/62.00 5.00/31.00 q2 01-15→02-15]")),
        new("A_plan_for_calls_by_the_month", Plan("voip_cdr", "recur_fee=31.00 recur_method=prorate", "01-20 00:00"),
            ("01-20 00:00", "12.00 [1 0.00/12.00 0.00/31.00 01-20 00:00→02-01 00:00]")),
        new("A_plan_for_calls_from_a_day_on", Plan("voip_cdr", "recur_fee=31.00 recur_method=subscription"),
            ("01-20 13:00", "31.00 [1 0.00/31.00 01-20 13:00→02-01 00:00]")),
        new("Calls_nobody_was_charged_for_are_refused", Plan("voip_cdr", "recur_fee=31.00", "01-15") + Phones
            + "create table cdr (acctid int, freesidestatus varchar(32)); insert into cdr values (1, null);",
            ("01-15", "Error billing custnum 2: usage of package 1 is not served by this version running calc_recur for FS::cust_pkg\n")),
        new("A_plan_of_other_databases_is_refused", Plan("sqlradacct_hour", "recur_fee=31.00", "01-15"),
            ("01-15", "Error billing custnum 2: plan 'sqlradacct_hour' of package 1 is not served by this version")),
        new("No_plan_at_all", Sold(1, "1", "", "recur_fee=31.00") + Ordered(1, 1), ("01-15", "Error billing custnum 2: no calc_setup for \n running calc_setup for FS::cust_pkg\n")),
        new("A_fee_that_is_no_number_counts_as_far_as_it_is_one", Plan("flat", "setup_fee=free recur_fee=12.5abc", "01-15"), ("01-15", "12.50 [1 0.00/12.50 01-15→02-15]")),
        new("A_fee_beyond_all_measure_is_refused", Plan("flat", "recur_fee=1e300", "01-15"),
            ("01-15", "Error billing custnum 2: recur_fee '1e300' of package 1 is not served by this version")),
    ];

    [TestCaseSource(nameof(Cases))]
    public Task Bills_as_observed(BillingCase observed) => observed.PlayAsync();

    [TestCase("", ExpectedResult = "Phone: 4155551212: $2.00 setup, $3.50; Phone: 4155551213: $2.00 setup, $3.50", TestName = "P28_services_are_named")]
    [TestCase("summarize_svcs=1", ExpectedResult = "Setup fee: 2 @ $2.00; 2 services @ $3.50", TestName = "P28_services_are_counted")]
    public async Task<string> Explains(string option)
    {
        await using var shop = await OpenAsync("UTC", Plan("bulk_simple", "recur_fee=10.00 svc_setup_fee=2 svc_recur_fee=3.50 " + option, "01-15"), Phones);
        await shop.BillAsync("01-15");
        Assert.That(await shop.AskAsync("svcnum || ' ' || optionname", "from cust_svc_option order by svcnum"), Is.EqualTo("31 bulk_setup; 32 bulk_setup"));
        return await shop.TellAsync("detail", "from cust_bill_pkg_detail order by detailnum");
    }

    [Test]
    public async Task P29_the_time_of_a_service_is_told()
    {
        await using var shop = await OpenAsync("UTC", Plan("bulk", "recur_fee=10.00 svc_setup_fee=2 svc_recur_fee=3.10", "01-15"), Since("01-25"));
        await shop.BillAsync("01-15");
        await shop.BillAsync("02-15");
        Assert.That(await shop.TellAsync("detail", "from cust_bill_pkg_detail"), Is.EqualTo("Phone: 4155551212: $2.10 (01/25/24 - 02/15/24)"));
    }
}
