using Freeside.Domain.Billing.Application;
using Freeside.Domain.Payments;

namespace Freeside.Tests.Domain.Billing.Application;

/// <summary>Money over an invoice's lines: the original's observed examples, in its order and to the penny.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class MoneyApplicationTests
{
    [TestCase("5 5 5", "10.00", "1 recur 3.34, 2 recur 3.33, 3 recur 3.33")]
    [TestCase("10 10 10", "20.00", "1 recur 6.66, 2 recur 6.67, 3 recur 6.67")]
    [TestCase("20 1 4", "10.00", "2 recur 1.00, 3 recur 4.00, 1 recur 5.00")]
    [TestCase("20 10 5", "10.00", "2 recur 10.00")]
    [TestCase("10 10 5", "10.00", "1 recur 3.34, 2 recur 3.33, 3 recur 3.33")]
    [TestCase("20+10s", "30.00", "1 recur 20.00, 1 setup 10.00")]
    [TestCase("20+10s", "15.00", "1 recur 7.50, 1 setup 7.50")]
    [TestCase("20+10s", "10.00", "1 setup 10.00")]
    [TestCase("5s 5 5s", "7.00", "2 recur 2.34, 1 setup 2.33, 3 setup 2.33")]
    [TestCase("1.01 1.01 1.01 1.01 1.01 1.01 1.01 1.01", "1.00", "1 recur 0.13, 2 recur 0.13, 3 recur 0.13, 4 recur 0.13, 5 recur 0.12, 6 recur 0.12, 7 recur 0.12, 8 recur 0.12")]
    [TestCase("1 1", "0.15", "1 recur 0.08, 2 recur 0.07")]
    [TestCase("1 1 1", "0.02", "2 recur 0.01, 3 recur 0.01")]
    [TestCase("t0.80(.70,.10)", "0.80", "1/1 setup 0.70, 1/2 setup 0.10, 1 setup 0.00")]
    [TestCase("t0.30(.10,.20)", "0.30", "1/1 setup 0.10, 1/2 setup 0.20")]
    [TestCase("t2.00(.50,1.00)", "2.00", "1/1 setup 0.50, 1/2 setup 1.00, 1 setup 0.50")]
    [TestCase("t1.00(1.00) t1.00(1.00) t1.00(1.00)", "0.01", "1/1 setup 0.01, 2/1 setup 0.00, 3/1 setup 0.00")]
    [TestCase("w5:.70 w5:.10 t1.00(1.00)", "0.80", "2 recur 0.10, 1 recur 0.70, 3/1 setup 0.00")]
    [TestCase("20 -5", "15.00", "1 recur 15.00")]
    public void Case_72_a_payment_goes_to_lines(string lines, string amount, string rows) => Assert.That(new SampleBill(lines).Pay(amount), Is.EqualTo(rows));

    [Test]
    public void Case_72_the_rest_goes_where_the_first_payment_did_not() => Assert.Multiple(() =>
    {
        var byWeight = new SampleBill("10 w10:10 t1.60(.80,.80)");
        Assert.That(byWeight.Pay("15.00"), Is.EqualTo("2 recur 10.00, 1 recur 5.00"));
        Assert.That(byWeight.Pay("6.10"), Is.EqualTo("1 recur 5.00, 3/1 setup 0.80, 3/2 setup 0.30"));
        var tax = new SampleBill("t2.00(.50,1.50)");
        Assert.That(tax.Pay("0.75"), Is.EqualTo("1/1 setup 0.50, 1/2 setup 0.25"));
        Assert.That(tax.Pay("1.25"), Is.EqualTo("1/1 setup 0.00, 1/2 setup 1.25"));
    });

    [Test]
    public void A_weight_for_payments_means_nothing_to_credits() => Assert.Multiple(() =>
    {
        Assert.That(new SampleBill("10 w10:10").Pay("8.00"), Is.EqualTo("2 recur 8.00"));
        Assert.That(new SampleBill("10 w10:10").Credit("8.00"), Is.EqualTo("1 recur 4.00, 2 recur 4.00"));
    });

    [TestCase(FundsKind.Payment, "30.5", 100, "Can't apply a payment of $30.5 greater than the remaining owed on line items ($20.00)")]
    [TestCase(FundsKind.Credit, "30", 100, "Can't apply a credit of $30 greater than the remaining owed on line items ($20.00)")]
    [TestCase(FundsKind.Payment, "51", 100, "Cannot apply more than remaining value of invoice")]
    [TestCase(FundsKind.Payment, "10", 9, "Cannot apply more than remaining value of payment")]
    [TestCase(FundsKind.Credit, "10", 9, "Cannot apply more than remaining value of credit")]
    [TestCase(FundsKind.Payment, "51", 9, "Cannot apply more than remaining value of invoice", Description = "the invoice is looked at first")]
    [TestCase(FundsKind.Credit, "51", 9, "Cannot apply more than remaining value of credit", Description = "the credit is looked at first")]
    [TestCase(FundsKind.Payment, "0.00", 9, "amount must be > 0")]
    [TestCase(FundsKind.Credit, "-1", 9, "amount must be > 0")]
    public void What_is_too_much_is_refused(FundsKind kind, string amount, decimal left, string refusal) =>
        Assert.That(new SampleBill("20", charged: 50).Apply(kind, amount, left), Is.EqualTo(refusal));

    [Test]
    public void What_is_not_there_is_refused() => Assert.Multiple(() =>
    {
        Assert.That(new SampleBill("20").Apply(FundsKind.Payment, "1", 1, invnum: 9), Is.EqualTo("Can't find cust_bill_pay.invnum 9 in cust_bill.invnum"));
        Assert.That(new SampleBill("20").Apply(FundsKind.Credit, "1", 1, pkgnum: 9), Is.EqualTo("Can't find cust_credit_bill.pkgnum 9 in cust_pkg.pkgnum"));
    });

    [Test]
    public void Tax_parts_that_owe_more_than_their_line_take_no_more_than_there_is() =>
        Assert.That(new SampleBill("t1.00(.70,.70) 5").Pay("6.00"), Is.EqualTo("2 recur 5.00, 1/1 setup 0.70, 1/2 setup 0.30"));

    [Test]
    public void A_promise_is_kept_when_nothing_is_owed_any_more() => Assert.Multiple(() =>
    {
        var bill = new SampleBill("20");
        bill.Invoice.PromisedDate = 99;
        bill.Pay("5");
        Assert.That(bill.Invoice.PromisedDate, Is.EqualTo(99));
        bill.Pay("15");
        Assert.That(bill.Invoice.PromisedDate, Is.Null);
        Assert.That(bill.Records.Replaced, Is.EqualTo([bill.Invoice]));
    });

    [Test]
    public void Case_68_on_a_closed_invoice_it_cannot_be() => Assert.Multiple(() =>
    {
        var bill = new SampleBill("20");
        (bill.Invoice.PromisedDate, bill.Invoice.Closed) = (99, "Y");
        Assert.That(bill.Pay("5"), Is.EqualTo("1 recur 5.00"));
        Assert.That(bill.Pay("15"), Is.EqualTo("Can't modify closed invoice"));
    });

    [Test]
    public void Applied_is_what_was_sent_on_the_date_that_was_sent() => Assert.Multiple(() =>
    {
        var bill = new SampleBill("20");
        bill.Pay("5");
        var application = (PaymentApplication)bill.Records.Inserted[0];
        Assert.That((application.Amount, application.Date, application.Paynum, application.Invnum, application.Pkgnum), Is.EqualTo((5m, SampleBill.Stamp.Now, 7, 1, (int?)null)));
        var row = (LinePayment)bill.Records.Inserted[1];
        Assert.That((row.Billpaynum, row.Sdate, row.Edate), Is.EqualTo((application.Billpaynum, 11, 12)));
    });

    [Test]
    public void Exports_on_payment_are_not_left_out_without_a_word() => Assert.Multiple(() =>
    {
        Assert.That(new SampleBill("20", settings: "trigger_export_insert_on_payment").Pay("5"), Does.Contain("is not served"));
        Assert.That(new SampleBill("t20(20)", settings: "trigger_export_insert_on_payment").Pay("5"), Is.EqualTo("1/1 setup 5.00"));
    });
}
