using Freeside.Domain.Events.Reading;
using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>cust_bill_hasnt_noauto</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class InvoiceHasntNoAutoTests
{
    [TestCase("Y", null, ExpectedResult = false)]
    [TestCase(null, "Y", ExpectedResult = false)]
    [TestCase(null, null, ExpectedResult = true)]
    public bool A_package_on_it_or_its_definition_is_never_automatic(string? ofPackage, string? ofDefinition) => new EventScene
    {
        Invoices = { EventScene.Invoice(5, 0, 100) },
        Invoiced = { new InvoicedPackage(5, 9) },
        Packages = { new Package { Pkgnum = 9, Pkgpart = 1, NoAuto = ofPackage } },
        Kinds = { new PackageKind(1, "1", null, ofDefinition) },
    }.Holds("cust_bill_hasnt_noauto");
}
