using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Customers;
using Freeside.Domain.Packages;
using Freeside.Domain.Packages.Life;
using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Packages in <c>cust_pkg</c> and what hangs on them.</summary>
internal sealed class PackageRepository(FreesideContext context, ReadBatch batch, RecordStamp stamp) : IPackageRepository
{
    /// <inheritdoc/>
    public Pending<Package?> Glance(int pkgnum) =>
        batch.Add(PackageQueries.Glance(context, pkgnum), rows => rows.SingleOrDefault());

    /// <inheritdoc/>
    public LoadedPackages ToMove(int pkgnum, int custnum) => Read(
        batch.Add(LockingQueries.Customer(context, custnum)),
        PackageSelection.Of(context, pkgnum, custnum));

    /// <inheritdoc/>
    public LoadedPackages ToMoveFrom(int locationnum)
    {
        var selection = PackageSelection.At(context, locationnum);
        return Read(Add(context.Customers.Where(c => selection.Packages.Any(p => p.Custnum == c.Custnum))), selection);
    }

    /// <inheritdoc/>
    public Pending<bool> AnySuspended(int custnum) => batch.Add(PackageQueries.Suspended(context, custnum), rows => rows.Count > 0);

    /// <inheritdoc/>
    public Pending<bool> AnySuspendedOfOwner(int invnum) => batch.Add(PackageQueries.SuspendedOfOwner(context, invnum), rows => rows.Count > 0);

    /// <inheritdoc/>
    public PackageLives Lives(int custnum)
    {
        var selection = PackageSelection.OfCustomer(context, custnum);
        var packages = selection.Packages;
        return new PackageLives
        {
            Packages = Read(
                Add(context.Customers.Where(c => c.Custnum == custnum)),
                selection,
                context.PackageDefinitions.FromSqlRaw(LifeQueries.Definitions, custnum),
                context.PackageDefinitionOptions.FromSqlRaw(LifeQueries.Options, custnum),
                context.SupplementalLinks.FromSqlRaw(LifeQueries.Links, custnum)),
            Offered = Add(context.Database.SqlQueryRaw<OfferedService>(LifeQueries.Offered, custnum)),
            Unsold = Add(context.Database.SqlQueryRaw<UnsoldDefinition>(LifeQueries.Unsold, custnum)),
            PackageOptions = Add(context.PackageOptions.Where(o => packages.Any(p => p.Pkgnum == o.Pkgnum)).OrderBy(o => o.Optionnum)),
            PackageReasons = Add(context.PackageReasons.FromSqlRaw(LifeQueries.PackageReasons, custnum)),
            Reasons = Add(context.Reasons.FromSqlRaw(LifeQueries.Reasons, custnum).AsNoTracking()),
            ReasonTypes = Add(context.ReasonTypes.AsNoTracking().OrderBy(t => t.Typenum)),
            Allowance = batch.Add(
                context.Database.SqlQueryRaw<BalanceAllowance>(LifeQueries.Allowance, custnum, stamp.Now), rows => rows.SingleOrDefault() ?? new BalanceAllowance(0, 0)),
            Fees = Add(context.Database.SqlQueryRaw<int>("select feepart as \"Value\" from part_fee")),
            Former = Add(context.Database.SqlQueryRaw<FormerPackage>(LifeQueries.Former, custnum)),
            Charged = Add(context.Database.SqlQueryRaw<ChargedPeriod>(LifeQueries.Charged, custnum, stamp.Now)),
        };
    }

    // The batch's statements run in this order: nothing is read before the customer and the packages are locked.
    private LoadedPackages Read(
        Pending<IReadOnlyList<Customer>> customers,
        PackageSelection selection,
        IQueryable<PackageDefinition>? definitions = null,
        IQueryable<PackageDefinitionOption>? options = null,
        IQueryable<SupplementalLink>? supplementals = null)
    {
        // A package that moves takes its pools along.
        var isLife = definitions is not null;
        var packages = selection.Packages;
        var services = context.Services.Where(s => packages.Any(p => p.Pkgnum == s.Pkgnum));
        var usage = context.PackageUsage.Where(u => packages.Any(p => p.Pkgnum == u.Pkgnum));
        var discounts = context.PackageDiscounts.Where(d => packages.Any(p => p.Pkgnum == d.Pkgnum));
        var links = (supplementals ?? selection.Links).AsNoTracking();
        return new LoadedPackages
        {
            Customers = customers,
            Packages = Add(selection.Locked),
            Services = Add(services.OrderBy(s => s.Svcnum)),
            PhoneLines = Add(context.PhoneLines.Where(l => services.Any(s => s.Svcnum == l.Svcnum))),
            ServiceRows =
            [
                Own(context.MailAccounts, services), Own(context.MailDomains, services), Own(context.Set<ExternalService>(), services),
                Own(context.Set<BroadbandLine>(), services), Own(context.Set<MailForward>(), services), Own(context.Set<WebHost>(), services),
            ],
            FormerPasswords = Add(selection.FormerPasswords),
            ServiceDefinitions = Add(context.ServiceDefinitions.AsNoTracking().Where(d => services.Any(s => s.Svcpart == d.Svcpart))),
            ServiceFacts = Add(selection.ServiceFacts),
            Usage = Add(usage.OrderBy(u => u.Pkgusagenum)),
            CallUsage = Add(context.CallUsage.Where(c =>
                usage.Any(u => u.Pkgusagenum == c.Pkgusagenum && packages.Any(p => p.Pkgnum == u.Pkgnum && (isLife || p.MainPkgnum != null))))),
            PackageDiscounts = Add(discounts.OrderBy(d => d.Pkgdiscountnum)),
            Discounts = Add(context.Discounts.AsNoTracking().Where(d => discounts.Any(g => g.Discountnum == d.Discountnum))),
            Details = Add(context.PackageDetails.Where(d => packages.Any(p => p.Pkgnum == d.Pkgnum))
                .OrderBy(d => d.Weight).ThenBy(d => d.Pkgdetailnum)),
            Links = Add(links.OrderBy(l => l.Hidden).ThenBy(l => l.Pkglinknum)),
            Definitions = Add((definitions ?? context.PackageDefinitions.Where(d =>
                packages.Any(p => p.Pkgpart == d.Pkgpart) || links.Any(l => l.DstPkgpart == d.Pkgpart))).AsNoTracking()),
            Options = Add((options ?? context.PackageDefinitionOptions.Where(o =>
                PackageTimers.Options.Contains(o.Optionname) && links.Any(l => l.DstPkgpart == o.Pkgpart))).AsNoTracking()),
            ReferralSources = Add(context.ReferralSources.AsNoTracking()),
            Dangling = Add(selection.Dangling),
        };
    }

    private Pending<IReadOnlyList<ServiceRow>> Own<T>(IQueryable<T> rows, IQueryable<Service> services)
        where T : ServiceRow =>
        batch.Add(rows.Where(r => services.Any(s => s.Svcnum == r.Svcnum)), IReadOnlyList<ServiceRow> (found) => found);

    private Pending<IReadOnlyList<T>> Add<T>(IQueryable<T> query) => batch.Add(query, IReadOnlyList<T> (rows) => rows);
}
