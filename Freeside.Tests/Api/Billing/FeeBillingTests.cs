using Freeside.Tests.Support;
using static Freeside.Tests.Support.ChargeShop;

namespace Freeside.Tests.Api.Billing;

/// <summary>Fees that wait for an invoice, and charges for paper.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class FeeBillingTests
{
    private static string Fee(string amount, string percent, string more = "", string columns = "", string basis = "charged") => $"""
        insert into part_fee (feepart, itemdesc, amount, percent, basis, setuprecur{columns}) values (1, 'Fee', {amount}, {percent}, '{basis}', 'setup'{more});
        """;

    private static string On(string table, int number, string nextbill = "null") => $"""
        insert into part_event (eventpart, event, eventtable, check_freq, action, weight, disabled) values (1, 'Late', '{table}', '1d', 'fee', 1, 'Y');
        insert into cust_event (eventnum, eventpart, tablenum, _date, status) values (1, 1, {number}, 0, 'done');
        insert into cust_event_fee (eventnum, feepart, nextbill) values (1, 1, {nextbill});
        """;

    private static IEnumerable<TestCaseData> Cases => All.Select(c => c.Data);

    private static BillingCase[] All =>
    [
        new("F01_a_fee_for_suspending_makes_an_invoice", Monthly("0", "30.00", "setup = @01-01@, last_bill = @01-01@, bill = @02-01@") + Fee("7.50", "0") + """
            insert into cust_pkg_reason (num, pkgnum, reasonnum, action) values (1, 1, 1, 'S');
            insert into cust_pkg_reason_fee (pkgreasonnum, feepart) values (1, 1);
            """, ("01-15", "7.50 [7.50/0.00]"), ("01-16", "")),
        new("F02_percents_of_the_invoice_in_the_making", Monthly("0", "30.00") + Fee("0", "10") + On("cust_main", 2), ("01-15", "33.00 [1 0.00/30.00 01-15→02-15] [3.00/0.00]"), ("01-16", "")),
        new("F02_percents_of_the_invoice_once_a_month", Monthly("0", "30.00") + Fee("0", "10") + EventRows.Event(1, "cust_main", "cust_fee", "feepart=1", "once_every run_delay=1m"),
            ("01-15", "33.00 [1 0.00/30.00 01-15→02-15] [3.00/0.00]"), ("01-16", ""), ("02-15", "33.00 [1 0.00/30.00 02-15→03-15] [3.00/0.00]")),
        new("A_fee_that_waits_for_an_invoice_makes_none", Monthly("0", "30.00", "bill = @02-01@") + Fee("5", "0") + On("cust_main", 2, "'Y'"),
            ("01-15", ""), ("02-01", "35.00 [1 0.00/30.00 02-01→03-01] [5.00/0.00]")),
        new("Percents_of_one_packages_lines", Monthly("0", "30.00") + Ordered(2, 1) + Fee("1", "10") + On("cust_pkg", 2),
            ("01-15", "64.00 [1 0.00/30.00 01-15→02-15] [2 0.00/30.00 01-15→02-15] [4.00/0.00]")),
        new("At_least_so_much", Monthly("0", "30.00") + Fee("0", "1", ", 2.00", ", minimum") + On("cust_main", 2), ("01-15", "32.00 [1 0.00/30.00 01-15→02-15] [2.00/0.00]")),
        new("At_most_so_much_with_its_taxes", Monthly("0", "30.00") + Fee("0", "50", ", 11.00, 'Y'", ", maximum, taxable") + On("cust_main", 2)
            + "insert into cust_main_county (country, state, exempt_amount, tax) values ('US', 'TX', 0, 10);",
            ("01-15", "44.00 [1 0.00/30.00 01-15→02-15] [10.00/0.00] [4.00/0.00 Tax]")),
        // What waits and is never charged asks for an invoice all the same, one for each kind of payment.
        new("Only_of_whoever_has_credit", Monthly("0", "30.00") + Fee("5", "0", ", 'Y'", ", limit_credit") + On("cust_main", 2), ("01-15", "30.00 [1 0.00/30.00 01-15→02-15] | 0.00")),
        new("Of_whoever_has_credit", Monthly("0", "30.00") + Fee("5", "0", ", 'Y'", ", limit_credit") + On("cust_main", 2)
            + "insert into cust_pay (paynum, custnum, _date, paid, payby) values (1, 2, 0, 1.00, 'CASH');", ("01-15", "35.00 [1 0.00/30.00 01-15→02-15] [5.00/0.00]")),
        new("Another_agents_fee_is_not_charged", Monthly("0", "30.00") + Fee("5", "0", ", 7", ", agentnum") + On("cust_main", 2), ("01-15", "30.00 [1 0.00/30.00 01-15→02-15] | 0.00")),
        new("F04_an_invoice_on_paper", Monthly("0", "30.00") + Paper, ("01-15", "31.50 [1 0.00/30.00 01-15→02-15] [201 1.50/0.00]"), ("01-16", "")),
        new("F04_only_what_recurs_on_paper", Sold(1, "0", "flat", "setup_fee=9.00") + Ordered(1, 1) + Paper + Set("postal_invoice-recurring_only"), ("01-15", "9.00 [1 9.00/0.00]")),
        new("F04_paper_the_agent_may_not_sell", Monthly("0", "30.00") + Paper + "delete from type_pkgs;",
            ("01-15", "Error billing custnum 2: can't charge postal invoice fee for customer 2: agent 1:Shop can't purchase pkgpart 9")),
    ];

    private static string Paper => Sold(9, "0", "flat", "setup_fee=1.50") + Set("postal_invoice-fee_pkgpart", "9")
        + "insert into cust_main_invoice (custnum, dest) values (2, 'POST'); insert into type_pkgs (typenum, pkgpart) values (1, 9);";

    [TestCaseSource(nameof(Cases))]
    public Task Bills_as_observed(BillingCase observed) => observed.PlayAsync();

    [TestCase("charged", ExpectedResult = "6.00: 5 3.00, 5 3.00", TestName = "A_fee_for_an_older_invoice_is_shared_by_its_lines")]
    [TestCase("owed", ExpectedResult = "4.00: 5 1.00, 5 3.00", TestName = "Or_by_what_is_owed_on_them")]
    public async Task<string> Older(string basis)
    {
        await using var shop = await OpenAsync("UTC", Monthly("0", "30.00", "bill = @03-01@"), Fee("0", "10", basis: basis), On("cust_bill", 5), """
            insert into cust_bill (invnum, custnum, _date, charged, printed) values (5, 2, 0, 60.00, 0);
            insert into cust_bill_pkg (billpkgnum, invnum, pkgnum, setup, recur) values (1, 5, 1, 0, 30), (2, 5, 1, 0, 30);
            insert into cust_pay (paynum, custnum, _date, paid, payby) values (1, 2, 0, 20.00, 'CASH');
            insert into cust_bill_pay (billpaynum, paynum, invnum, amount) values (1, 1, 5, 20.00);
            insert into cust_bill_pay_pkg (billpaypkgnum, billpaynum, billpkgnum, setuprecur, amount) values (1, 1, 1, 'recur', 20.00);
            select setval('cust_bill_pkg_billpkgnum_seq', 10);
            """);
        await shop.BillAsync("01-15");
        Assert.That(await shop.TellAsync("(e.billpkgnum = l.billpkgnum)::text", "from cust_event_fee e, cust_bill_pkg l where e.feepart = 1 and l.feepart = 1"), Is.EqualTo("true"));
        return await shop.TellAsync(
            "l.setup || ': ' || (select string_agg(base_invnum || ' ' || amount, ', ' order by base_billpkgnum) from cust_bill_pkg_fee f where f.billpkgnum = l.billpkgnum)",
            "from cust_bill_pkg l where feepart is not null");
    }
}
