using Freeside.Domain.Billing.Application;
using Freeside.Domain.Payments;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>cust_bill_owed</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class InvoiceOwedTests
{
    [TestCase("59.99", ExpectedResult = true)]
    [TestCase("60.00", ExpectedResult = false)]
    public bool More_is_owed_on_it(string over) =>
        new EventScene { Invoices = { EventScene.Invoice(5, 0, 100) }, Applied = { new InvoiceApplied(5, 40) } }.Holds("cust_bill_owed", ("owed", over));

    [Test]
    public void What_is_applied_in_the_same_call_is_paid()
    {
        var scene = EventScene.WithInvoice(age: 0);
        scene.Records.Insert(new PaymentApplication { Billpaynum = 1, Invnum = 5, Paynum = 1, Amount = 100 });
        Assert.That(scene.Holds("cust_bill_owed", ("owed", "0.00")), Is.False);
    }
}
