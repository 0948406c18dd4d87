using Freeside.Tests.Support;

namespace Freeside.Tests.Data.Ledger;

/// <summary>Each invariant finds what violates it, and no other invariant does.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CorruptionTests
{
    private const string Off = LedgerShop.Unrecorded;

    [TestCase("update cust_pay set paid = 29.99 where paynum = 100",
        "payment-not-overapplied: paynum 100, custnum 5, paid 29.99, applied 30.00")]
    [TestCase("update cust_credit set amount = 5.14 where crednum = 100",
        "credit-not-overapplied: crednum 100, custnum 5, amount 5.14, applied 5.15")]
    [TestCase("update cust_refund set refund = 11.99 where refundnum = 100",
        "refund-not-overapplied: refundnum 100, custnum 5, refund 11.99, applied 12.00")]
    [TestCase("insert into cust_pay (paynum, custnum, paid, payby) values (101, 5, 10.01, 'CASH'); insert into cust_bill_pay (billpaynum, paynum, invnum, amount) values (101, 101, 2, 10.01)",
        "invoice-not-overapplied: invnum 2, custnum 5, charged 33.15, applied 33.16")]
    public Task More_is_applied_than_there_is(string corruption, string found) => AssertFoundAsync(corruption, found);

    [TestCase("insert into cust_bill_pay (billpaynum, paynum, invnum, amount) values (101, 100, 999, 5)", "application-ends-exist: billpaynum 101, invnum 999")]
    [TestCase("insert into cust_credit_bill (creditbillnum, crednum, invnum, amount) values (101, 999, 2, 1)", "application-ends-exist: creditbillnum 101, crednum 999")]
    [TestCase("delete from cust_refund where refundnum = 100",
        "application-ends-exist: payrefundnum 100, refundnum 100", "application-ends-exist: creditrefundnum 100, refundnum 100")]
    public Task An_application_of_or_to_nothing(string corruption, params string[] found) => AssertFoundAsync(corruption, found);

    [TestCase("insert into cust_bill_pay (billpaynum, paynum, invnum, amount) values (101, 100, 4, 5)",
        "application-within-customer: billpaynum 101, paynum 100, custnum 5, invnum 4, custnum 9, amount 5.00")]
    [TestCase("insert into cust_credit_bill (creditbillnum, crednum, invnum, amount) values (101, 100, 4, 1)",
        "application-within-customer: creditbillnum 101, crednum 100, custnum 5, invnum 4, custnum 9, amount 1.00")]
    [TestCase("update cust_refund set custnum = 6 where refundnum = 100",
        "application-within-customer: payrefundnum 100, paynum 100, custnum 5, refundnum 100, custnum 6, amount 10.00",
        "application-within-customer: creditrefundnum 100, crednum 100, custnum 5, refundnum 100, custnum 6, amount 2.00")]
    public Task An_application_across_customers(string corruption, params string[] found) => AssertFoundAsync(corruption, found);

    [TestCase("insert into cust_pay (paynum, custnum, paid, payby) values (101, 5, 0, 'CASH')", "amounts-positive: paynum 101, paid 0.00")]
    [TestCase("insert into cust_credit (crednum, custnum, amount) values (101, 5, -3)", "amounts-positive: crednum 101, amount -3.00")]
    [TestCase("insert into cust_bill_pay (billpaynum, paynum, invnum, amount) values (101, 100, 2, -1)", "amounts-positive: billpaynum 101, amount -1.00")]
    public Task An_amount_of_nothing_or_less(string corruption, string found) => AssertFoundAsync(corruption, found);

    [TestCase("update cust_bill_pay_pkg set billpkgnum = 6 where billpaypkgnum = 100",
        "share-on-its-invoice: billpaypkgnum 100, billpaynum 100, invnum 2, billpkgnum 6, invnum 4, amount 20.00")]
    [TestCase("update cust_bill_pay_pkg set billpkgnum = 999 where billpaypkgnum = 100",
        "share-on-its-invoice: billpaypkgnum 100, billpaynum 100, invnum 2, billpkgnum 999, amount 20.00")]
    [TestCase("insert into cust_credit_bill_pkg (creditbillpkgnum, creditbillnum, billpkgnum, setuprecur, amount) values (101, 999, 1, 'setup', 1)",
        "share-on-its-invoice: creditbillpkgnum 101, creditbillnum 999, billpkgnum 1, invnum 1, amount 1.00")]
    public Task A_share_on_anothers_line(string corruption, string found) => AssertFoundAsync(corruption, found);

    [TestCase("update cust_bill_pay_pkg set amount = 19.99 where billpaypkgnum = 100",
        "shares-add-up: billpaynum 100, invnum 2, amount 20.00, shares 19.99")]
    [TestCase("insert into cust_credit_bill_pkg (creditbillpkgnum, creditbillnum, billpkgnum, setuprecur, amount) values (101, 100, 2, 'setup', 1)",
        "shares-add-up: creditbillnum 100, invnum 2, amount 3.15, shares 4.15")]
    [TestCase("update cust_bill_pay_pkg set amount = 19 where billpaypkgnum = 100; insert into cust_bill_pay_pkg (billpaypkgnum, billpaynum, billpkgnum, setuprecur, amount) values (101, 100, 2, 'setup', 2), (102, 100, 2, 'setup', -1)",
        "shares-not-negative: billpaypkgnum 102, amount -1.00")]
    [TestCase("update cust_bill_pay_pkg set amount = 9.98 where billpaypkgnum = 100; insert into cust_bill_pay_pkg (billpaypkgnum, billpaynum, billpkgnum, setuprecur, amount) values (101, 100, 2, 'setup', 10.02)",
        "line-not-overapplied: billpkgnum 2, invnum 2, setup 10.00, applied 10.02")]
    public Task Shares_that_cannot_be(string corruption, string found) => AssertFoundAsync(corruption, found);

    [TestCase("update cust_credit_bill_pkg set billpkgtaxlocationnum = 2 where creditbillpkgnum = 100",
        "tax-share-on-its-line: creditbillpkgnum 100, billpkgnum 3, billpkgtaxlocationnum 2, amount 3.15")]
    [TestCase("update cust_bill_pkg_tax_location set amount = 3.14 where billpkgtaxlocationnum = 1",
        "tax-part-not-overapplied: billpkgtaxlocationnum 1, billpkgnum 3, amount 3.14, applied 3.15")]
    public Task Shares_of_tax_that_cannot_be(string corruption, string found) => AssertFoundAsync(corruption, found);

    [TestCase("update cust_bill_pkg set setup = 50.01 where billpkgnum = 1", "invoice-charges-its-lines: invnum 1, custnum 4, charged 50.00, lines 50.01")]
    [TestCase("insert into cust_bill_pkg (billpkgnum, invnum, pkgnum, setup, recur) values (101, 999, 0, 1, 0)", "lines-have-invoices: billpkgnum 101, invnum 999")]
    [TestCase("update cust_bill_pkg_tax_location set billpkgnum = 999 where billpkgtaxlocationnum = 3", "lines-have-invoices: billpkgtaxlocationnum 3, billpkgnum 999")]
    public Task Lines_that_are_not_the_invoices(string corruption, string found) => AssertFoundAsync(corruption, found);

    [TestCase("update cust_bill set custnum = 99 where invnum = 1", "money-has-customers: invnum 1, custnum 99")]
    [TestCase("insert into cust_refund (refundnum, custnum, refund, payby) values (101, 99, 1, 'CASH')", "money-has-customers: refundnum 101, custnum 99")]
    [TestCase("update cust_pkg set custnum = 99 where pkgnum = 1", "packages-have-customers: pkgnum 1, custnum 99")]
    [TestCase("update cust_pkg set locationnum = 999 where pkgnum = 1", "packages-have-customers: pkgnum 1, locationnum 999")]
    [TestCase("update cust_main set ship_locationnum = 999 where custnum = 1", "customers-have-locations: custnum 1, ship_locationnum 999")]
    public Task What_belongs_to_nobody_or_is_nowhere(string corruption, string found) => AssertFoundAsync(corruption, found);

    [TestCase(Off + "insert into cust_pay (paynum, custnum, paid, payby) values (101, 5, 1, 'CASH')", "insertions-recorded: paynum 101, paid 1.00")]
    [TestCase(Off + "update cust_pay set paid = 34 where paynum = 100", "amounts-as-recorded: paynum 100, paid 34.00, in history 35.00")]
    [TestCase(
        "insert into cust_pay (paynum, custnum, paid, payby) values (101, 5, 1, 'CASH'); " + Off + "delete from cust_pay where paynum = 101",
        "deletions-recorded: paynum 101, paid 1.00, historynum 3")]
    public Task What_history_does_not_know(string corruption, string found) => AssertFoundAsync(corruption, found);

    private static async Task AssertFoundAsync(string corruption, params string[] found)
    {
        await using var database = await TestDatabase.CreateAsync(LedgerShop.Template);
        await database.ScalarAsync(corruption);
        Assert.That(await Audit.OfAsync(database.ConnectionString), Is.EqualTo(found));
    }
}
