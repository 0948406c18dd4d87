using Freeside.Domain.Events.Reading;
using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>has_pkg_class_cancelled</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class HadPackageClassTests
{
    [TestCase(4, 9, ExpectedResult = true)]
    [TestCase(4, 11, ExpectedResult = false)]
    [TestCase(5, 9, ExpectedResult = false)]
    public bool One_of_the_class_was_cancelled_lately(int classnum, int days) =>
        EventScene.WithPackage(new Package { Pkgnum = 9, Pkgpart = 1, Cancel = EventScene.Now - (days * EventScene.Day) }, new PackageKind(1, "1", classnum, null))
            .Holds("has_pkg_class_cancelled", ("pkgclass", "4|"), ("age", "10d"));
}
