using Freeside.Domain.Events.Reading;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>cust_payments</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class TotalPaymentsTests
{
    [TestCase("30", ExpectedResult = true)]
    [TestCase("30.01", ExpectedResult = false)]
    public bool As_much_was_paid(string over) =>
        new EventScene { Others = { new OtherSubject("cust_pay", 1, 0, "CASH", 10, null), new OtherSubject("cust_pay", 2, 0, "CASH", 20, null) } }
            .Holds("cust_payments", ("over", over));
}
