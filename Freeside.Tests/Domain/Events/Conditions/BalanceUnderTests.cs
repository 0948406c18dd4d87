namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>balance_under</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class BalanceUnderTests
{
    [TestCase("99.99", ExpectedResult = false)]
    [TestCase("100.00", ExpectedResult = true)]
    public bool As_much_or_less_is_owed(string under) =>
        EventScene.WithInvoice(age: 0).Holds("balance_under", ("balance", under)) && EventScene.WithInvoice(age: 0).PassesFilter("balance_under", ("balance", under));
}
