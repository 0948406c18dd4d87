using Freeside.Domain.Events.Reading;
using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>cust_status</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CustomerStatusIsTests
{
    [TestCase("active|", ExpectedResult = true)]
    [TestCase("suspended|cancelled", ExpectedResult = false)]
    public bool The_status_is_one_of_them(string statuses) =>
        EventScene.WithPackage(new Package { Pkgnum = 9, Pkgpart = 1, Setup = 1 }, new PackageKind(1, "1", null, null)).Holds("cust_status", ("status", statuses));
}
