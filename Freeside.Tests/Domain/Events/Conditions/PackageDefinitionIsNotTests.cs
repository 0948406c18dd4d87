using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>pkg_unless_pkgpart</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageDefinitionIsNotTests
{
    [TestCase("1|2", ExpectedResult = false)]
    [TestCase("3|", ExpectedResult = true)]
    public bool It_is_of_one_of_them(string pkgparts) => EventScene.WithPackage(new Package { Pkgnum = 9, Pkgpart = 1 }).Holds("pkg_unless_pkgpart", ("unless_pkgpart", pkgparts));
}
