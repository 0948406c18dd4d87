using Freeside.Domain.Customers;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>balance_credit_limit</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class BalanceCreditLimitTests
{
    [TestCase(99, ExpectedResult = true)]
    [TestCase(100, ExpectedResult = false)]
    [TestCase(null, ExpectedResult = false)]
    public bool More_than_the_limit_is_owed(int? limit) =>
        new EventScene
        {
            Customer = new Customer { Custnum = 2, Last = "Schmoe", First = "Joe", Payby = "BILL", CreditLimit = limit },
            Invoices = { EventScene.Invoice(5, 0, 100) },
        }.Holds("balance_credit_limit");
}
