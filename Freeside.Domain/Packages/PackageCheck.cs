using Freeside.Domain.Common;
using Freeside.Domain.Customers;

namespace Freeside.Domain.Packages;

/// <summary>
/// What is checked, and put right, before a package is saved (cust_pkg.pm check): what it refers to, and dates that contradict each
/// other. Flags and texts pass: they were checked when they came in, and nothing here changes them.
/// </summary>
/// <param name="stamp">Whose order it is where nobody took it.</param>
/// <param name="dangling">Numbers behind which there is nothing.</param>
public sealed class PackageCheck(RecordStamp stamp, IReadOnlySet<DanglingReference> dangling)
{
    private static readonly (string Field, string Target, Func<Package, int?> Value)[] BeforeLocation =
        [("contactnum", "contact.contactnum", p => p.Contactnum)];

    private static readonly (string Field, string Target, Func<Package, int?> Value)[] AfterLocation =
    [
        ("locationnum", "cust_location.locationnum", p => p.Locationnum),
        ("salesnum", "sales.salesnum", p => p.Salesnum),
        ("main_pkgnum", "cust_pkg.pkgnum", p => p.MainPkgnum),
        ("pkglinknum", "part_pkg_link.pkglinknum", p => p.Pkglinknum),
        ("change_to_pkgnum", "cust_pkg.pkgnum", p => p.ChangeToPkgnum),
    ];

    /// <summary>Checks a package about to be saved; gives it its customer's service location where it has none (or -1), and an order taker.</summary>
    /// <param name="package">The package.</param>
    /// <param name="customer">Its customer, if there is one of that number.</param>
    /// <param name="location">What is wrong with its location, where that is known beforehand.</param>
    /// <returns>Why it cannot be saved, or <c>null</c>.</returns>
    public Refusal? Refuses(Package package, Customer? customer, Refusal? location = null)
    {
        if (location is null && package.Locationnum is null or 0 or -1)
        {
            if (customer is null)
                return Refusal.Fault($"package {package.Pkgnum} has no customer whose service location it could have");
            package.Locationnum = customer.ShipLocationnum;
        }

        if (customer is null)
            return Refusal.Error($"Can't find cust_pkg.custnum {package.Custnum} in cust_main.custnum");
        if ((Dangling(package, BeforeLocation) ?? location ?? Dangling(package, AfterLocation)) is { } refusal)
            return refusal;
        if (PerlTruth.IsTrue(package.StartDate) && package.IsSetUp)
            return Refusal.Error("A package with both start date (future start) and setup date (already started) will never bill");
        if (PerlTruth.IsTrue(package.Resume) && !PerlTruth.IsTrue(package.Susp) && !PerlTruth.IsTrue(package.Adjourn))
            return Refusal.Error("A future unsuspend date can only be set for a package with a suspend date");
        if (!PerlTruth.IsTrue(package.Usernum))
            package.Usernum = stamp.Usernum;
        return null;
    }

    private Refusal? Dangling(Package package, (string Field, string Target, Func<Package, int?> Value)[] references)
    {
        foreach (var (field, target, value) in references)
        {
            if (value(package) is { } number && dangling.Contains(new DanglingReference(field, number)))
                return Refusal.Error($"Can't find cust_pkg.{field} {number} in {target}");
        }

        return null;
    }
}
