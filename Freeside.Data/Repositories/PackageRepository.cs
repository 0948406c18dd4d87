using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Customers;
using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Packages in <c>cust_pkg</c> and what hangs on them.</summary>
internal sealed class PackageRepository(FreesideContext context, ReadBatch batch) : IPackageRepository
{
    /// <inheritdoc/>
    public Pending<Package?> Glance(int pkgnum) =>
        batch.Add(context.Packages.AsNoTracking().Where(p => p.Pkgnum == pkgnum), rows => rows.SingleOrDefault());

    /// <inheritdoc/>
    public PackagesToMove ToMove(int pkgnum, int custnum) => Read(
        context.Customers.FromSqlRaw("select * from cust_main where custnum = {0} for update", custnum),
        PackageSelection.Of(context, pkgnum, custnum));

    /// <inheritdoc/>
    public PackagesToMove ToMoveFrom(int locationnum)
    {
        var selection = PackageSelection.At(context, locationnum);
        return Read(context.Customers.Where(c => selection.Packages.Any(p => p.Custnum == c.Custnum)), selection);
    }

    // The batch's statements run in this order: nothing is read before the customer and the packages are locked.
    private PackagesToMove Read(IQueryable<Customer> customers, PackageSelection selection)
    {
        var packages = selection.Packages;
        var services = context.Services.Where(s => packages.Any(p => p.Pkgnum == s.Pkgnum));
        var usage = context.PackageUsage.Where(u => packages.Any(p => p.Pkgnum == u.Pkgnum));
        var discounts = context.PackageDiscounts.AsNoTracking().Where(d => packages.Any(p => p.Pkgnum == d.Pkgnum));
        var links = selection.Links.AsNoTracking();
        return new PackagesToMove
        {
            Customers = Add(customers),
            Packages = Add(selection.Locked),
            Services = Add(services.OrderBy(s => s.Svcnum)),
            PhoneLines = Add(context.PhoneLines.Where(l => l.Locationnum != null && services.Any(s => s.Svcnum == l.Svcnum))),
            Usage = Add(usage.OrderBy(u => u.Pkgusagenum)),
            CallUsage = Add(context.CallUsage.Where(c =>
                usage.Any(u => u.Pkgusagenum == c.Pkgusagenum && packages.Any(p => p.Pkgnum == u.Pkgnum && p.MainPkgnum != null)))),
            PackageDiscounts = Add(discounts.OrderBy(d => d.Pkgdiscountnum)),
            Discounts = Add(context.Discounts.AsNoTracking().Where(d => discounts.Any(g => g.Discountnum == d.Discountnum))),
            Details = Add(context.PackageDetails.AsNoTracking().Where(d => packages.Any(p => p.Pkgnum == d.Pkgnum))
                .OrderBy(d => d.Weight).ThenBy(d => d.Pkgdetailnum)),
            Links = Add(links.OrderBy(l => l.Hidden).ThenBy(l => l.Pkglinknum)),
            Definitions = Add(context.PackageDefinitions.AsNoTracking().Where(d =>
                packages.Any(p => p.Pkgpart == d.Pkgpart) || links.Any(l => l.DstPkgpart == d.Pkgpart))),
            Options = Add(context.PackageDefinitionOptions.AsNoTracking().Where(o =>
                PackageTimers.Options.Contains(o.Optionname) && links.Any(l => l.DstPkgpart == o.Pkgpart))),
            ReferralSources = Add(context.ReferralSources.AsNoTracking()),
            Dangling = Add(selection.Dangling),
        };
    }

    private Pending<IReadOnlyList<T>> Add<T>(IQueryable<T> query) => batch.Add(query, IReadOnlyList<T> (rows) => rows);
}
