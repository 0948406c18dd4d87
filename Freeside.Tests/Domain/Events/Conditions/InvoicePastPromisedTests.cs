namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>cust_bill_past_promised</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class InvoicePastPromisedTests
{
    [TestCase(null, "0", ExpectedResult = true)]
    [TestCase(1, "0", ExpectedResult = true)]
    [TestCase(0, "0", ExpectedResult = false)]
    [TestCase(1, "3", ExpectedResult = false)]
    public bool The_promised_day_is_over(int? daysAgo, string delay)
    {
        var scene = EventScene.WithInvoice(age: 0);
        scene.Invoices[0].PromisedDate = EventScene.Now - (daysAgo * EventScene.Day);
        return scene.Holds("cust_bill_past_promised", ("delay", delay));
    }
}
