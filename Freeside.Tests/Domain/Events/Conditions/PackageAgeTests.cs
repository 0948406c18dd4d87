using Freeside.Domain.Events;
using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>pkg_age</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageAgeTests
{
    [TestCase("setup", 10, ExpectedResult = true)]
    [TestCase("setup", 9, ExpectedResult = false)]
    [TestCase("susp", 10, ExpectedResult = false)]
    public bool The_date_is_of_that_age(string field, int days)
    {
        var scene = EventScene.WithPackage(new Package { Pkgnum = 9, Setup = EventScene.Now - (days * EventScene.Day) });
        return scene.Holds("pkg_age", ("field", field), ("age", "10d")) && scene.PassesFilter("pkg_age", ("field", field), ("age", "10d"));
    }

    [Test]
    public void The_first_in_a_row_has_the_original_date()
    {
        var scene = EventScene.WithPackage(new Package { Pkgnum = 9, Setup = EventScene.Now, ChangePkgnum = 8 });
        scene.Packages.Add(new Package { Pkgnum = 8, Setup = EventScene.Now - (20 * EventScene.Day), Cancel = EventScene.Now });
        Assert.That(scene.HoldsAbout(EventSubject.Of(scene.Packages[0]), "pkg_age", ("field", "orig_setup"), ("age", "10d")), Is.True);
    }

    [Test]
    public void What_is_no_date_is_noted() => Assert.That(EventScene.Problem("pkg_age", ("field", "otaker"), ("age", "1d")), Is.EqualTo("unparsable field"));
}
