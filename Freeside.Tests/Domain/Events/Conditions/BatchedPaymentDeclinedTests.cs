using Freeside.Domain.Events;
using Freeside.Domain.Events.Reading;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>cust_pay_batch_declined</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class BatchedPaymentDeclinedTests
{
    [TestCase("Declined", ExpectedResult = true)]
    [TestCase("Approved", ExpectedResult = false)]
    [TestCase(null, ExpectedResult = false)]
    public bool It_was_declined(string? status) => new EventScene().HoldsAbout(
        EventSubject.Of(new OtherSubject("cust_pay_batch", 1, null, status, 10, null), null), "cust_pay_batch_declined");
}
