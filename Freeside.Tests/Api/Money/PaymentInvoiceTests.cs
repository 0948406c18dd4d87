using Freeside.Tests.Api.Customers;

namespace Freeside.Tests.Api.Money;

/// <summary>
/// Payments of an invoice through <c>insert_payment</c>: invoice 1 of customer 4 is over 50.00, invoice 2 of customer 5 over 33.15 in three
/// parts.
/// </summary>
internal sealed class PaymentInvoiceTests() : PostingTests("insert_payment", "paynum", "custnum=4", "payby=CASH", "paid=1", "invnum=1")
{
    private const string Applied = "cust_bill_pay +1, cust_bill_pay_pkg +1, cust_pay +1, h_cust_bill_pay +1, h_cust_bill_pay_pkg +1, h_cust_pay +1";

    [Test]
    public async Task Case_33_a_payment_of_an_invoice_counts_from_its_own_date()
    {
        var (told, paynum) = await PostAsync("_date=77");
        Assert.That(told, Is.EqualTo(Applied));
        Assert.That(
            await Shop.TellAsync("b.invnum, b.amount, b._date, b.pkgnum, p.billpkgnum, p.setuprecur, p.amount", $"from cust_bill_pay b join cust_bill_pay_pkg p using (billpaynum) where paynum = {paynum}"),
            Is.EqualTo("1 1.00 77 - 1 setup 1.00"));
    }

    [Test]
    public async Task Case_35_the_invoice_tells_the_customer() =>
        Assert.That(await StoredAsync("custnum", "-custnum", "paid=5", "invnum=2"), Is.EqualTo("5"));

    [Test]
    public async Task A_closed_payment_that_is_applied_by_hand_alone_pays_its_invoice_all_the_same() =>
        Assert.That((await PostAsync("closed=Y", "no_auto_apply=Y")).Changes, Is.EqualTo(Applied));

    [TestCase("Invoice custnum 5 does not match specified custnum 4 for invoice 2", "invnum=2", TestName = "Case_34_another_customers_invoice")]
    [TestCase("Invoice custnum 4 does not match specified custnum 04 for invoice 1", "custnum=04", TestName = "Case_34_a_leading_zero")]
    [TestCase("error inserting cust_bill_pay: Cannot apply more than remaining value of invoice", "paid=500", TestName = "Case_36_more_than_is_owed")]
    [TestCase("Unknown cust_bill.invnum: 999", "invnum=999", TestName = "Case_37_an_unknown_invoice")]
    [TestCase("fault: ERROR:  operator does not exist: integer = character varying", "invnum=abc", TestName = "Case_37_an_invoice_that_is_no_number")]
    [TestCase("paid must be > 0 ", "paid=0", TestName = "Case_03_nothing_for_an_invoice")]
    public Task Refused(string text, params string[] changes) => RefusesPostingAsync(text, changes);

    [Test]
    public async Task Case_38_lines_below_the_invoice()
    {
        await Shop.RunAsync("""
            insert into cust_bill (invnum, custnum, _date, charged, printed) values (91, 4, 1, 50, 0);
            insert into cust_bill_pkg (invnum, pkgnum, setup, recur) values (91, 4, 20, 0)
            """);
        await RefusesPostingAsync(
            "error inserting cust_bill_pay: Can't apply a payment of $30.50 greater than the remaining owed on line items ($20.00)",
            "paid=30.5",
            "invnum=91");
    }

    [Test]
    public async Task Case_83_two_payments_at_once_do_not_pay_an_invoice_twice()
    {
        await Shop.RunAsync("""
            insert into cust_bill (invnum, custnum, _date, charged, printed) values (92, 4, 1, 10, 0);
            insert into cust_bill_pkg (invnum, pkgnum, setup, recur) values (92, 4, 10, 0)
            """);
        var replies = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => CallAsync("paid=10", "invnum=92")));
        Assert.That(replies.Count(r => CustomerShop.Told(r).Length == 0), Is.EqualTo(1));
        Assert.That(await Shop.TellAsync("sum(amount)", "from cust_bill_pay where invnum = 92"), Is.EqualTo("10.00"));
    }

    [Test]
    public async Task An_invoice_without_its_customer()
    {
        await Shop.RunAsync("insert into cust_bill (invnum, custnum, _date, charged, printed) values (90, 900, 1, 5, 0)");
        await RefusesPostingAsync("fault: Can't call method \"balance\" on an undefined value", "-custnum", "invnum=90");
    }
}
