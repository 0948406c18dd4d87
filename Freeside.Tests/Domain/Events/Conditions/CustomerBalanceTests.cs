namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>balance</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CustomerBalanceTests
{
    [TestCase("99.99", ExpectedResult = true)]
    [TestCase("100.00", ExpectedResult = false)]
    public bool More_is_owed(string over) => EventScene.WithInvoice(age: 0).Holds("balance", ("balance", over));

    [Test]
    public void Without_the_option_sql_has_nothing_to_compare_with() => Assert.Multiple(() =>
    {
        Assert.That(EventScene.WithInvoice(age: 0).Holds("balance"), Is.True);
        Assert.That(EventScene.WithInvoice(age: 0).PassesFilter("balance"), Is.False);
    });

    [TestCase("")]
    [TestCase("a lot")]
    public void What_is_no_amount_is_noted(string over) => Assert.That(EventScene.Problem("balance", ("balance", over)), Is.EqualTo("unparsable balance"));
}
