using Freeside.Domain.Events.Reading;
using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>pkg_class</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageClassIsTests
{
    [TestCase(4, ExpectedResult = true)]
    [TestCase(5, ExpectedResult = false)]
    public bool A_package_is_of_the_class(int classnum) =>
        EventScene.WithPackage(new Package { Pkgnum = 9, Pkgpart = 1, Cancel = 5 }, new PackageKind(1, "1", classnum, null)).Holds("pkg_class", ("pkgclass", "4|"));

    [TestCase(9, ExpectedResult = true)]
    [TestCase(8, ExpectedResult = false)]
    public bool A_package_on_the_invoice_is_of_the_class(int pkgnum) => new EventScene
    {
        Invoices = { EventScene.Invoice(5, 0, 100) },
        Invoiced = { new InvoicedPackage(5, pkgnum) },
        Packages = { new Package { Pkgnum = 9, Pkgpart = 1 }, new Package { Pkgnum = 8, Pkgpart = 2 } },
        Kinds = { new PackageKind(1, "1", 4, null), new PackageKind(2, "1", null, null) },
    }.Holds("pkg_class", ("pkgclass", "4|"));
}
