using Freeside.Domain.Events.Reading;
using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>pkg_status</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageStatusIsTests
{
    [TestCase(null, null, null, "1", ExpectedResult = "not yet billed")]
    [TestCase(1, null, null, "1", ExpectedResult = "active")]
    [TestCase(1, null, null, "0", ExpectedResult = "one-time charge")]
    [TestCase(1, 2, null, "1", ExpectedResult = "suspended")]
    [TestCase(null, 2, null, "1", ExpectedResult = "on hold")]
    [TestCase(1, 2, 3, "1", ExpectedResult = "cancelled")]
    public string The_status_is_one_of_them(int? setup, int? susp, int? cancel, string freq)
    {
        var scene = EventScene.WithPackage(new Package { Pkgnum = 9, Pkgpart = 1, Setup = setup, Susp = susp, Cancel = cancel }, new PackageKind(1, freq, null, null));
        return new[] { "not yet billed", "active", "one-time charge", "suspended", "on hold", "cancelled" }.Single(s => scene.Holds("pkg_status", ("status", s + "|")));
    }
}
