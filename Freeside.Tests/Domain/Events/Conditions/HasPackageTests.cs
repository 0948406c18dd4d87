using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>has_pkgpart</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class HasPackageTests
{
    [TestCase(1, null, ExpectedResult = true)]
    [TestCase(1, 5, ExpectedResult = false)]
    [TestCase(3, null, ExpectedResult = false)]
    public bool The_customer_has_one_that_is_not_cancelled(int pkgpart, int? cancel) =>
        EventScene.WithPackage(new Package { Pkgnum = 9, Pkgpart = pkgpart, Cancel = cancel }).Holds("has_pkgpart", ("if_pkgpart", "1|2"));
}
