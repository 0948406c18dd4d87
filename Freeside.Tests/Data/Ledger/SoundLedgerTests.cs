using Freeside.Tests.Support;

namespace Freeside.Tests.Data.Ledger;

/// <summary>Nothing is found where nothing is wrong, however unusual.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SoundLedgerTests
{
    private const string Payment = "insert into cust_pay (paynum, custnum, paid, payby) values (101, 5, 1, 'CASH'); ";

    [Test]
    public async Task A_new_shop()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.SeededShop);
        Assert.That(await Audit.OfAsync(database.ConnectionString), Is.Empty);
    }

    [Test]
    public async Task Tables_without_a_row()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        Assert.That(await Audit.OfAsync(database.ConnectionString), Is.Empty);
    }

    [TestCase("select 1", TestName = "Money_of_every_kind")]
    [TestCase("delete from cust_bill_pay_pkg where billpaypkgnum = 100", TestName = "An_application_from_before_shares_were_kept")]
    [TestCase("insert into cust_bill (invnum, custnum, charged, printed) values (100, 5, 7, 0), (101, 5, 0, 0), (102, 5, -2, 0)", TestName = "Invoices_without_lines")]
    [TestCase(
        "update cust_bill_pay_pkg set amount = 9.99 where billpaypkgnum = 100; insert into cust_bill_pay_pkg (billpaypkgnum, billpaynum, billpkgnum, setuprecur, amount) values (101, 100, 2, 'setup', 10.01), (102, 100, 3, 'setup', 0)",
        TestName = "A_cent_of_rounding_and_a_share_of_nothing")]
    [TestCase(Payment + "delete from cust_pay where paynum = 101", TestName = "A_payment_made_void")]
    [TestCase(Payment + "delete from cust_pay where paynum = 101; " + Payment, TestName = "A_payment_made_void_and_valid_again")]
    [TestCase(Payment + "update cust_pay set paid = 2 where paynum = 101", TestName = "A_payment_changed")]
    [TestCase(
        LedgerShop.Unrecorded + "insert into cust_bill (invnum, custnum, charged, printed) values (0, 5, 1, 0); insert into cust_refund (refundnum, custnum, refund, payby) values (1, 5, 1, 'CASH')",
        TestName = "Records_loaded_before_history_began")]
    [TestCase("delete from h_cust_pay", TestName = "History_that_was_removed")]
    [TestCase("update cust_main set bill_locationnum = null, ship_locationnum = null; update cust_pkg set locationnum = null", TestName = "Customers_without_locations")]
    public async Task Nothing_is_found(string statements)
    {
        await using var database = await TestDatabase.CreateAsync(LedgerShop.Template);
        await database.ScalarAsync(statements);
        Assert.That(await Audit.OfAsync(database.ConnectionString), Is.Empty);
    }
}
