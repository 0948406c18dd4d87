using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>pkg_notchange</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageIsNoChangeTests
{
    [TestCase(null, ExpectedResult = true)]
    [TestCase(5, ExpectedResult = false)]
    public bool It_took_no_others_place(int? changed) => EventScene.WithPackage(new Package { Pkgnum = 9, ChangeDate = changed }).Holds("pkg_notchange");
}
