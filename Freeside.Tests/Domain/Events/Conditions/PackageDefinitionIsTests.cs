using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>pkg_pkgpart</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageDefinitionIsTests
{
    [TestCase("1|2", ExpectedResult = true)]
    [TestCase("3|", ExpectedResult = false)]
    public bool It_is_of_one_of_them(string pkgparts) => EventScene.WithPackage(new Package { Pkgnum = 9, Pkgpart = 1 }).Holds("pkg_pkgpart", ("if_pkgpart", pkgparts));
}
