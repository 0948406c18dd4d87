using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>pkg_age_before</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageAgeBeforeTests
{
    [TestCase(9, ExpectedResult = true)]
    [TestCase(10, ExpectedResult = false)]
    [TestCase(null, ExpectedResult = false)]
    public bool The_date_is_younger(int? days)
    {
        var scene = EventScene.WithPackage(new Package { Pkgnum = 9, Setup = EventScene.Now - (days * EventScene.Day) });
        return scene.Holds("pkg_age_before", ("field", "setup"), ("age", "10d")) && scene.PassesFilter("pkg_age_before", ("field", "setup"), ("age", "10d"));
    }
}
