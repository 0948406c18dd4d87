using Freeside.Domain.Settings;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>cust_bill_past_due</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class InvoicePastDueTests
{
    // Days end at midnight: at 09:00 the invoice of 09:00 ten days ago is due since today's midnight only if it is due the day before.
    [TestCase(11, "Net 10", "0", ExpectedResult = true)]
    [TestCase(10, "Net 10", "0", ExpectedResult = false)]
    [TestCase(13, "Net 10", "2", ExpectedResult = true)]
    [TestCase(12, "Net 10", "2", ExpectedResult = false)]
    [TestCase(1, "at once", "0", ExpectedResult = true)]
    public bool The_day_it_is_due_is_over(int days, string terms, string delay)
    {
        var scene = EventScene.WithInvoice(days * EventScene.Day);
        scene.Invoices[0].InvoiceTerms = terms;
        return scene.Holds("cust_bill_past_due", ("delay", delay));
    }

    [Test]
    public void The_shop_has_terms_too()
    {
        var scene = EventScene.WithInvoice(20 * EventScene.Day);
        scene.Conf.Add(new ConfRow { Name = "invoice_default_terms", Value = "Net 30" });
        Assert.That(scene.Holds("cust_bill_past_due"), Is.False);
    }
}
