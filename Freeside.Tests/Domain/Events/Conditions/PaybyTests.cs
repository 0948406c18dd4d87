namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>payby</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PaybyTests
{
    [TestCase("CARD|CHEK", ExpectedResult = true)]
    [TestCase("BILL|", ExpectedResult = false)]
    public bool The_customer_pays_so(string ways) => new EventScene().Holds("payby", ("payby", ways));

    [Test]
    public void Without_choices_nobody_does() => Assert.That(new EventScene().Holds("payby"), Is.False);
}
