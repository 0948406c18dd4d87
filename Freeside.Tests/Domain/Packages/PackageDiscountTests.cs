using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Packages;

[Parallelizable(ParallelScope.All)]
internal sealed class PackageDiscountTests
{
    [TestCase(null, null, null, ExpectedResult = true)]
    [TestCase(null, null, "Y", ExpectedResult = false)]
    [TestCase(3, null, null, ExpectedResult = true)]
    [TestCase(3, 2, null, ExpectedResult = true)]
    [TestCase(3, 3, null, ExpectedResult = false)]
    [TestCase(0, null, null, ExpectedResult = false, Description = "zero months are not without end")]
    public bool It_is_given_until_its_months_are_used_up(int? months, int? used, string? disabled) =>
        new PackageDiscount { MonthsUsed = used, Disabled = disabled }.IsActive(new Discount { Months = months });
}
