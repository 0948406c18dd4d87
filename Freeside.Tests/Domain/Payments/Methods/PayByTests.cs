using Freeside.Domain.Payments.Methods;

namespace Freeside.Tests.Domain.Payments.Methods;

[Parallelizable(ParallelScope.All)]
internal sealed class PayByTests
{
    private const string Customers = "CARD DCRD CHEK DCHK LECB BILL COMP";
    private const string Payments = "CARD CHEK LECB BILL PPAL PREP CASH WEST IDTP MCRD MCHK APPL ANRD EDI WIRE CBAK";
    private const string Neither = "PREPAY FOO card Card BILL,";

    private static IEnumerable<string> Known() => $"{Customers} {Payments} {Neither}".Split(' ').Distinct().Append("").Append("CARD\n");

    [TestCaseSource(nameof(Known))]
    public void Each_has_its_place(string payby)
    {
        Assert.Multiple(() =>
        {
            Assert.That(PayBy.IsOfCustomers(payby), Is.EqualTo(Customers.Split(' ').Contains(payby)));
            Assert.That(PayBy.IsOfPayments(payby), Is.EqualTo(Payments.Split(' ').Contains(payby)));
            Assert.That(PayBy.IsSecret(payby), Is.EqualTo(payby is "CARD" or "DCRD" or "CHEK" or "DCHK"));
        });
    }

    [TestCase("CASH", Description = "case 47")]
    [TestCase("WEST")]
    [TestCase("MCRD")]
    [TestCase("MCHK")]
    [TestCase("PPAL")]
    public void A_new_customer_who_pays_first_otherwise_gets_invoices(string payby)
    {
        var payment = NewCustomerPayment.Of(new CustomerPaymentFields { Payby = payby, Payinfo = "7" });
        Assert.That(payment, Is.EqualTo(new NewCustomerPayment(new CustomerPaymentFields { Payby = "BILL", Payinfo = "7" }, null)));
    }

    [Test(Description = "cases 48 and 49")]
    public void A_prepaid_card_is_taken_out()
    {
        var payment = NewCustomerPayment.Of(new CustomerPaymentFields { Payby = "PREPAY", Payinfo = "PIN1", Paymask = "m", Payname = "n" });
        Assert.That(payment, Is.EqualTo(new NewCustomerPayment(new CustomerPaymentFields { Payby = "BILL", Payname = "n" }, "PIN1")));
        Assert.That(payment.ToString(), Does.Not.Contain("PIN1"));
    }

    [TestCase("CARD")]
    [TestCase("PREP")]
    [TestCase("cash")]
    [TestCase("")]
    public void All_others_stay(string payby)
    {
        var fields = new CustomerPaymentFields { Payby = payby, Payinfo = "7" };
        Assert.That(NewCustomerPayment.Of(fields), Is.EqualTo(new NewCustomerPayment(fields, null)));
    }

    [TestCase("", Description = "case 46")]
    [TestCase("FOO", Description = "case 46")]
    [TestCase("card", Description = "case 46")]
    public void A_customer_cannot_pay_in_unknown_ways(string payby) =>
        Assert.That(PaymentRules.Run(new CustomerPaymentFields { Payby = payby }).Refusal?.Text, Is.EqualTo($"Illegal payby: {payby}"));

    [TestCase("PREPAY", Description = "case 101")]
    [TestCase("CASH", Description = "case 101")]
    [TestCase("PPAL")]
    public void An_update_rewrites_nothing(string payby) =>
        Assert.That(
            PaymentRules.Update(PaymentRules.StoredBilling, PaymentRules.StoredBilling with { Payby = payby }).Refusal?.Text,
            Is.EqualTo($"Illegal payby: {payby}"));
}
