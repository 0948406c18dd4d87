namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>balance_age</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class BalanceAgeTests
{
    [TestCase(10, "10d", ExpectedResult = true)]
    [TestCase(9, "10d", ExpectedResult = false)]
    public bool Only_invoices_of_that_age_count(int days, string age) =>
        EventScene.WithInvoice(days * EventScene.Day).Holds("balance_age", ("balance", "0.00"), ("age", age));

    [TestCase(29, ExpectedResult = "True False")]
    [TestCase(30, ExpectedResult = "True True")]
    public string A_month_is_the_calendars_in_code_and_30_days_in_sql(int days)
    {
        var scene = EventScene.WithInvoice(days * EventScene.Day);
        return $"{scene.Holds("balance_age", ("balance", "0"), ("age", "1m"))} {scene.PassesFilter("balance_age", ("balance", "0"), ("age", "1m"))}";
    }

    [Test]
    public void What_is_not_applied_counts_at_once()
    {
        var scene = new EventScene { Invoices = { EventScene.Invoice(5, 20 * EventScene.Day, 100) }, Unapplied = 100 };
        Assert.That(scene.Holds("balance_age", ("balance", "0.00"), ("age", "10d")), Is.False);
    }
}
