using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>has_pkgpart_cancelled</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class HadPackageTests
{
    [TestCase(1, 9, ExpectedResult = true)]
    [TestCase(1, 10, ExpectedResult = false)]
    [TestCase(3, 9, ExpectedResult = false)]
    [TestCase(1, null, ExpectedResult = false)]
    public bool One_was_cancelled_lately(int pkgpart, int? days) =>
        EventScene.WithPackage(new Package { Pkgnum = 9, Pkgpart = pkgpart, Cancel = EventScene.Now - (days * EventScene.Day) })
            .Holds("has_pkgpart_cancelled", ("if_pkgpart", "1|2"), ("age", "10d"));
}
