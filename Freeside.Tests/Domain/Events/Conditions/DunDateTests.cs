using Freeside.Domain.Customers;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>dundate</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class DunDateTests
{
    [TestCase(null, ExpectedResult = true)]
    [TestCase(0, ExpectedResult = true)]
    [TestCase(1, ExpectedResult = false)]
    public bool The_date_has_come(int? ahead) =>
        new EventScene { Customer = new Customer { Custnum = 2, Last = "Schmoe", First = "Joe", Payby = "BILL", Dundate = EventScene.Now + ahead } }.Holds("dundate");
}
