using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>pkg_dundate_age</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageDunDateAgeTests
{
    [TestCase(10, ExpectedResult = true)]
    [TestCase(9, ExpectedResult = false)]
    public bool The_date_is_of_that_age(int days) =>
        EventScene.WithPackage(new Package { Pkgnum = 9, Dundate = EventScene.Now - (days * EventScene.Day) }).Holds("pkg_dundate_age", ("age", "10d"));
}
