using Freeside.Domain.Billing.Plans;

namespace Freeside.Tests.Domain.Billing.Plans;

/// <summary>Fees as shops write them.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class FeeTests
{
    [TestCase("30.00", ExpectedResult = 30.00)]
    [TestCase(" 12.5abc", ExpectedResult = 12.5)]
    [TestCase("1,000", ExpectedResult = 1)]
    [TestCase("$5", ExpectedResult = 0)]
    [TestCase(".5", ExpectedResult = 0.5)]
    [TestCase("5.", ExpectedResult = 5)]
    [TestCase("1e2", ExpectedResult = 100)]
    [TestCase("-3", ExpectedResult = -3)]
    [TestCase("0x1A", ExpectedResult = 0)]
    [TestCase(null, ExpectedResult = 0)]
    public decimal Counts_as_the_number_it_begins_with(string? text) => new Fee(text).Amount.ToCents();

    [TestCase("0.00", ExpectedResult = 0)]
    [TestCase("0", ExpectedResult = 9)]
    [TestCase(null, ExpectedResult = 9)]
    public decimal Stands_on_a_line_as_what_is_charged_where_there_is_none(string? text) => new Fee(text).OrElse(9);

    [Test]
    public void May_be_beyond_all_measure() => Assert.That(new Fee("1e400").Amount.IsAmount, Is.False);
}
