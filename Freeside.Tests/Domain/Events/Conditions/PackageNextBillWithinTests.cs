using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>pkg_next_bill_within</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageNextBillWithinTests
{
    [TestCase(3, ExpectedResult = true)]
    [TestCase(4, ExpectedResult = false)]
    [TestCase(null, ExpectedResult = false)]
    public bool It_is_billed_soon(int? days)
    {
        var scene = EventScene.WithPackage(new Package { Pkgnum = 9, Bill = EventScene.Now + (days * EventScene.Day) });
        return scene.Holds("pkg_next_bill_within", ("within", "3d")) && scene.PassesFilter("pkg_next_bill_within", ("within", "3d"));
    }
}
