using Freeside.Domain.Common;

namespace Freeside.Tests.Domain.Common;

[Parallelizable(ParallelScope.All)]
internal sealed class MoneyTextTests
{
    [TestCase("0", "0.00")]
    [TestCase("-0.00", "0.00")]
    [TestCase("-80", "-80.00")]
    [TestCase("100000239.76", "100000239.76")]
    public void Amounts_have_two_decimals(string amount, string text) =>
        Assert.That(MoneyText.Of(decimal.Parse(amount)), Is.EqualTo(text));
}
