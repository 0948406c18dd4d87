using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>pkg_dundate</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageDunDateTests
{
    [TestCase(null, ExpectedResult = true)]
    [TestCase(0, ExpectedResult = true)]
    [TestCase(1, ExpectedResult = false)]
    public bool The_date_has_come(int? ahead) => EventScene.WithPackage(new Package { Pkgnum = 9, Dundate = EventScene.Now + ahead }).Holds("pkg_dundate");
}
