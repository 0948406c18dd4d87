using Freeside.Domain.Customers;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>signupdate_age</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SignupAgeTests
{
    [TestCase(10, ExpectedResult = true)]
    [TestCase(9, ExpectedResult = false)]
    public bool The_customer_signed_up_then(int days) =>
        new EventScene { Customer = new Customer { Custnum = 2, Last = "Schmoe", First = "Joe", Payby = "BILL", Signupdate = EventScene.Now - (days * EventScene.Day) } }
            .Holds("signupdate_age", ("age", "10d"));
}
