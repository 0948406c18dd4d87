using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>hasnt_pkgpart</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class HasntPackageTests
{
    [TestCase(1, null, ExpectedResult = false)]
    [TestCase(1, 5, ExpectedResult = true)]
    [TestCase(3, null, ExpectedResult = true)]
    public bool The_customer_has_one_that_is_not_cancelled(int pkgpart, int? cancel) =>
        EventScene.WithPackage(new Package { Pkgnum = 9, Pkgpart = pkgpart, Cancel = cancel }).Holds("hasnt_pkgpart", ("unless_pkgpart", "1|2"));
}
