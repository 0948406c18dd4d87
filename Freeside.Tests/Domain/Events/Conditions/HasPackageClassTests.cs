using Freeside.Domain.Events.Reading;
using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>has_pkg_class</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class HasPackageClassTests
{
    [TestCase(4, null, ExpectedResult = true)]
    [TestCase(4, 5, ExpectedResult = false)]
    [TestCase(null, null, ExpectedResult = false)]
    public bool The_customer_has_one_of_the_class(int? classnum, int? cancel) =>
        EventScene.WithPackage(new Package { Pkgnum = 9, Pkgpart = 1, Cancel = cancel }, new PackageKind(1, "1", classnum, null)).Holds("has_pkg_class", ("pkgclass", "4|"));
}
