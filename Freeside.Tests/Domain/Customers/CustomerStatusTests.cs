using Freeside.Domain.Common;
using Freeside.Domain.Customers;

namespace Freeside.Tests.Domain.Customers;

/// <summary>Cases 106 to 108 of the original's behaviour: a customer's status from its packages.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CustomerStatusTests
{
    private static readonly PackageState Active = new("1", IsSetUp: true, IsSuspended: false, IsCancelled: false);
    private static readonly PackageState NotYetBilled = new("1", IsSetUp: false, IsSuspended: false, IsCancelled: false);
    private static readonly PackageState OneTimeBilled = new("0", IsSetUp: true, IsSuspended: false, IsCancelled: false);
    private static readonly PackageState OneTimeNotYetBilled = new("0", IsSetUp: false, IsSuspended: false, IsCancelled: false);
    private static readonly PackageState SuspendedPackage = new("1", IsSetUp: true, IsSuspended: true, IsCancelled: false);
    private static readonly PackageState CancelledPackage = new("1", IsSetUp: true, IsSuspended: false, IsCancelled: true);
    private static readonly PackageState OnHold = new("1", IsSetUp: false, IsSuspended: true, IsCancelled: false);

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return new TestCaseData(Array.Empty<PackageState>(), "prospect", "prospect", "FF00F5");
        yield return new TestCaseData(new[] { Active }, "active", "active", "00CC00");
        yield return new TestCaseData(new[] { Active, SuspendedPackage, CancelledPackage, OneTimeBilled }, "active", "active", "00CC00");
        yield return new TestCaseData(new[] { NotYetBilled }, "ordered", "ordered", "009999");
        yield return new TestCaseData(new[] { OneTimeNotYetBilled }, "ordered", "ordered", "009999");
        yield return new TestCaseData(new[] { OneTimeBilled }, "inactive", "inactive", "0000CC");
        yield return new TestCaseData(new[] { SuspendedPackage }, "suspended", "suspended", "FF9900");
        yield return new TestCaseData(new[] { CancelledPackage }, "cancelled", "cancelled", "FF0000");
        yield return new TestCaseData(new[] { OnHold }, "", "", null);
        yield return new TestCaseData(new[] { CancelledPackage, OneTimeBilled }, "inactive", "cancelled", null);
        yield return new TestCaseData(new[] { SuspendedPackage, OneTimeBilled }, "inactive", "suspended", null);
        yield return new TestCaseData(new[] { CancelledPackage, SuspendedPackage }, "suspended", "suspended", "FF9900");
    }

    [TestCaseSource(nameof(Cases))]
    public void Follows_the_order_of_the_module(PackageState[] packages, string classic, string recurring, string? color)
    {
        var inClassic = CustomerStatus.Of("Classic", packages, out _);
        var inRecurring = CustomerStatus.Of("Recurring", packages, out _);
        Assert.Multiple(() =>
        {
            Assert.That(inClassic.Name, Is.EqualTo(classic));
            Assert.That(inRecurring.Name, Is.EqualTo(recurring));
            if (classic == recurring)
                Assert.That(inClassic.Color, Is.EqualTo(color));
        });
    }

    [Test]
    public void An_unknown_module_is_a_fault()
    {
        CustomerStatus.Of("Modern", [Active], out var refusal);
        Assert.That(refusal, Is.EqualTo(Refusal.Fault("unknown status module Modern")));
    }
}
