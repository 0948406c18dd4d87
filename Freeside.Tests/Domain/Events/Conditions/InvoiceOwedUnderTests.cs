namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>cust_bill_owed_under</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class InvoiceOwedUnderTests
{
    [TestCase("99.99", ExpectedResult = false)]
    [TestCase("100.00", ExpectedResult = true)]
    public bool As_much_or_less_is_owed_on_it(string under) => EventScene.WithInvoice(age: 0).Holds("cust_bill_owed_under", ("owed", under));
}
