using Freeside.Domain.Events.Reading;
using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>pkg_freq</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageFreqIsTests
{
    [TestCase("3", ExpectedResult = true)]
    [TestCase("1", ExpectedResult = false)]
    public bool It_is_billed_that_often(string freq) =>
        EventScene.WithPackage(new Package { Pkgnum = 9, Pkgpart = 1 }, new PackageKind(1, "3", null, null)).Holds("pkg_freq", ("freq", freq));
}
