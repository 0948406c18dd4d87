using Freeside.Domain.Packages.Life;

namespace Freeside.Tests.Domain.Packages.Life;

/// <summary>What a customer may owe and still has packages unsuspended.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class BalanceAllowanceTests
{
    private static readonly BalanceAllowance Stored = new(LatestCharged: 8, NotPastDue: 18);

    [TestCase("Zero", ExpectedResult = 0)]
    [TestCase("Latest invoice charges", ExpectedResult = 8)]
    [TestCase("Charges not past due", ExpectedResult = 18)]
    [TestCase("", ExpectedResult = null)]
    [TestCase("zero", ExpectedResult = null)]
    public decimal? It_is_what_the_setting_says(string setting) => Stored.Limit(setting, []);

    [TestCase("Zero", ExpectedResult = 0)]
    [TestCase("Latest invoice charges", ExpectedResult = 2)]
    [TestCase("Charges not past due", ExpectedResult = 21)]
    public decimal? Invoices_of_this_call_count_too(string setting) => Stored.Limit(setting, [1, 2]);
}
