using Freeside.Domain.Common;
using Freeside.Domain.Services;

namespace Freeside.Domain.Packages;

/// <summary>What goes over from a package to the one that takes its place: services and minutes move, discounts and texts are copied (cust_pkg.pm change).</summary>
internal sealed class PackageTransfer(PackageParts parts, IRecords records, RecordStamp stamp)
{
    private readonly List<Service> _services = [];
    private readonly List<PackageDiscount> _discounts = [];
    private readonly List<PackageDetail> _details = [];

    /// <summary>What a package was given of another's.</summary>
    public TakenPlace TakenBy(Package package) => new(
        package,
        [.. _services.Where(s => s.Pkgnum == package.Pkgnum).Select(s => s.Svcnum)],
        [.. _discounts.Where(d => d.Pkgnum == package.Pkgnum)],
        [.. _details.Where(d => d.Pkgnum == package.Pkgnum)]);

    /// <summary>Notes through which advertising the package was sold: its customer's. A source that is gone is passed over, as in the original.</summary>
    public void Refer(Package package)
    {
        if (parts.CustomerOf(package) is { } customer && parts.IsReferralSource(customer.Refnum))
            records.Insert(new PackageReferral { Pkgrefnum = records.NewNumber(), Pkgnum = package.Pkgnum, Refnum = customer.Refnum });
    }

    /// <summary>
    /// Moves all services, however many the definition allows; a phone line that was where the old package is goes along
    /// (cust_pkg.pm transfer, cust_svc.pm replace).
    /// </summary>
    public void Services(Package from, Package to)
    {
        foreach (var service in parts.ServicesOf(from))
            Move(service, from, to);
    }

    /// <summary>Moves one service likewise.</summary>
    public void Move(Service service, Package from, Package to)
    {
        service.Pkgnum = to.Pkgnum;
        records.Replace(service);
        _services.Add(service);
        if (PerlTruth.IsTrue(from.Locationnum) && parts.PhoneLineOf(service) is { } line && line.Locationnum == from.Locationnum)
        {
            line.Locationnum = to.Locationnum;
            records.Replace(line);
        }
    }

    /// <summary>Moves all pools of minutes.</summary>
    public void Usage(Package from, Package to)
    {
        foreach (var usage in parts.UsageOf(from))
        {
            usage.Pkgnum = to.Pkgnum;
            records.Replace(usage);
        }
    }

    /// <summary>Copies the discounts that are still given; those of the old package stay, it may have to be billed yet.</summary>
    public Refusal? Discounts(Package from, Package to)
    {
        foreach (var given in parts.DiscountsOf(from))
        {
            if (parts.DiscountOf(given) is not { } discount)
                return Refusal.Error($"Can't find cust_pkg_discount.discountnum {given.Discountnum} in discount.discountnum");
            if (!given.IsActive(discount))
                continue;
            if (!PerlTruth.IsTrue(discount.Setup) && parts.DefinitionOf(to).HasNoRecurring)
                return Refusal.Error("Discount does not apply to setup fees, and package has no recurring");
            var copy = given.CopiedTo(records.NewNumber(), to.Pkgnum, stamp.Usernum);
            records.Insert(copy);
            _discounts.Add(copy);
        }

        return null;
    }

    /// <summary>Copies the lines of text.</summary>
    public void Details(Package from, Package to)
    {
        foreach (var detail in parts.DetailsOf(from))
        {
            var copy = detail.CopiedTo(records.NewNumber(), to.Pkgnum);
            records.Insert(copy);
            _details.Add(copy);
        }
    }
}
