namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>balance_age_under</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class BalanceAgeUnderTests
{
    [TestCase(10, ExpectedResult = false)]
    [TestCase(9, ExpectedResult = true)]
    public bool As_much_or_less_is_owed_of_invoices_of_that_age(int days) =>
        EventScene.WithInvoice(days * EventScene.Day).Holds("balance_age_under", ("balance", "50.00"), ("age", "10d"));
}
