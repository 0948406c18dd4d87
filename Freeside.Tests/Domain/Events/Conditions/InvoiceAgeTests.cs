namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>cust_bill_age</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class InvoiceAgeTests
{
    // A minute before the age is full, as recorded of the original (case E02).
    [TestCase((10 * 86400) - 61, ExpectedResult = false)]
    [TestCase((10 * 86400) - 60, ExpectedResult = true)]
    public bool The_invoice_is_of_that_age_less_a_minute(int age) =>
        EventScene.WithInvoice(age).Holds("cust_bill_age", ("age", "10d")) && EventScene.WithInvoice(age).PassesFilter("cust_bill_age", ("age", "10d"));

    [Test]
    public void Hours_are_hours() => Assert.That(EventScene.WithInvoice(3600).Holds("cust_bill_age", ("age", "2h")), Is.False);

    [TestCase("10")]
    [TestCase("")]
    [TestCase("soon")]
    public void What_is_no_age_is_noted(string age) => Assert.That(EventScene.Problem("cust_bill_age", ("age", age)), Is.EqualTo("unparsable age"));
}
