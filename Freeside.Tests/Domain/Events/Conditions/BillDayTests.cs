using Freeside.Domain.Customers;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>billday</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class BillDayTests
{
    // Today is the 20th.
    [TestCase(20, "0", ExpectedResult = true)]
    [TestCase(21, "0", ExpectedResult = false)]
    [TestCase(20, "1", ExpectedResult = false)]
    [TestCase(null, "0", ExpectedResult = true)]
    public bool The_day_has_come(int? billday, string delay) =>
        new EventScene { Customer = new Customer { Custnum = 2, Last = "Schmoe", First = "Joe", Payby = "BILL", Billday = billday } }.Holds("billday", ("delay", delay));
}
