using Freeside.Domain.Customers;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>cust_class</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CustomerClassIsTests
{
    [TestCase(4, ExpectedResult = true)]
    [TestCase(null, ExpectedResult = false)]
    public bool The_class_is_one_of_them(int? classnum) =>
        new EventScene { Customer = new Customer { Custnum = 2, Last = "Schmoe", First = "Joe", Payby = "BILL", Classnum = classnum } }
            .Holds("cust_class", ("cust_class", "4|5"));
}
