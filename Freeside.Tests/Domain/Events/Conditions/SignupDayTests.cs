using Freeside.Domain.Customers;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>signupdate_day</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SignupDayTests
{
    // Today is the 20th; the 20th of February is 29 days ago.
    [TestCase(29, "0", ExpectedResult = true)]
    [TestCase(28, "0", ExpectedResult = false)]
    [TestCase(31, "2", ExpectedResult = true)]
    public bool Today_is_the_day(int days, string delay) =>
        new EventScene { Customer = new Customer { Custnum = 2, Last = "Schmoe", First = "Joe", Payby = "BILL", Signupdate = EventScene.Now - (days * EventScene.Day) } }
            .Holds("signupdate_day", ("delay", delay));
}
