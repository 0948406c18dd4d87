using Freeside.Domain.Events.Reading;
using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>pkg_recurring</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageRecursTests
{
    [TestCase("1", ExpectedResult = true)]
    [TestCase("10d", ExpectedResult = true)]
    [TestCase("0", ExpectedResult = false)]
    [TestCase("0d", ExpectedResult = false)]
    public bool It_is_billed_again_and_again(string freq) =>
        EventScene.WithPackage(new Package { Pkgnum = 9, Pkgpart = 1 }, new PackageKind(1, freq, null, null)).Holds("pkg_recurring");
}
