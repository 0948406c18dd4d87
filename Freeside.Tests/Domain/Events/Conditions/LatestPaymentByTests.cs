using Freeside.Domain.Events.Reading;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>cust_pay_payby</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class LatestPaymentByTests
{
    [TestCase("CASH|", ExpectedResult = true)]
    [TestCase("CARD|", ExpectedResult = false)]
    public bool The_latest_was_made_so(string ways) =>
        new EventScene { Others = { new OtherSubject("cust_pay", 1, 20, "CASH", 10, null), new OtherSubject("cust_pay", 2, 10, "CARD", 20, null) } }
            .Holds("cust_pay_payby", ("payby", ways));

    [Test]
    public void Who_never_paid_paid_in_no_way() => Assert.That(new EventScene().Holds("cust_pay_payby", ("payby", "CASH|")), Is.False);
}
