using Freeside.Domain.Billing.Application;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>cust_bill_owed_percent</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class InvoiceOwedPercentTests
{
    [TestCase("59", ExpectedResult = true)]
    [TestCase("60", ExpectedResult = false)]
    public bool More_than_a_share_is_owed(string percent) =>
        new EventScene { Invoices = { EventScene.Invoice(5, 0, 100) }, Applied = { new InvoiceApplied(5, 40) } }.Holds("cust_bill_owed_percent", ("owed", percent));

    [Test]
    public void Parts_of_a_per_cent_are_none_to_sql() => Assert.That(EventScene.Problem("cust_bill_owed_percent", ("owed", "1.5")), Is.EqualTo("unparsable owed"));
}
