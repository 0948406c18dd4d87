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
        return Read(batch.Add(selection.Of(PackagePartQueries.Customers)), selection);
    }

    /// <inheritdoc/>
    public Pending<bool> AnySuspended(int custnum) => batch.Add(PackageQueries.Suspended(context, custnum), rows => rows.Count > 0);

    /// <inheritdoc/>
    public Pending<bool> AnySuspendedOfOwner(int invnum) => batch.Add(PackageQueries.SuspendedOfOwner(context, invnum), rows => rows.Count > 0);

    /// <inheritdoc/>
    public PackageLives Lives(int custnum)
    {
        var selection = PackageSelection.OfCustomer(context, custnum);
        return new PackageLives
        {
            Packages = Read(
                batch.Add(CustomerQueries.ToChange(context, custnum)),
                selection,
                context.PackageDefinitions.FromSqlRaw(LifeQueries.Definitions, custnum),
                context.PackageDefinitionOptions.FromSqlRaw(LifeQueries.Options, custnum),
                context.SupplementalLinks.FromSqlRaw(LifeQueries.Links, custnum)),
            Offered = Add(context.Database.SqlQueryRaw<OfferedService>(LifeQueries.Offered, custnum)),
            Unsold = Add(context.Database.SqlQueryRaw<UnsoldDefinition>(LifeQueries.Unsold, custnum)),
            PackageOptions = batch.Add(selection.Of(PackagePartQueries.Options)),
            PackageReasons = Add(context.PackageReasons.FromSqlRaw(LifeQueries.PackageReasons, custnum)),
            Reasons = Add(context.Reasons.FromSqlRaw(LifeQueries.Reasons, custnum).AsNoTracking()),
            ReasonTypes = batch.Add(PackageQueries.ReasonTypes(context)),
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
        return new LoadedPackages
        {
            Customers = customers,
            Packages = batch.Add(selection.Locked),
            Services = Of(PackagePartQueries.Services),
            PhoneLines = Of(PackagePartQueries.PhoneLines),
            ServiceRows =
            [
                Own(PackagePartQueries.MailAccounts), Own(PackagePartQueries.MailDomains), Own(PackagePartQueries.ExternalServices),
                Own(PackagePartQueries.BroadbandLines), Own(PackagePartQueries.MailForwards), Own(PackagePartQueries.WebHosts),
            ],
            FormerPasswords = Add(selection.FormerPasswords),
            ServiceDefinitions = Of(PackagePartQueries.ServiceDefinitions),
            ServiceFacts = Add(selection.ServiceFacts),
            Usage = Of(PackagePartQueries.Usage),
            CallUsage = Of(isLife ? PackagePartQueries.CallUsage : PackagePartQueries.SupplementalCallUsage),
            PackageDiscounts = Of(PackagePartQueries.PackageDiscounts),
            Discounts = Of(PackagePartQueries.Discounts),
            Details = Of(PackagePartQueries.Details),
            Links = supplementals is null ? Of(PackagePartQueries.Links)
                : Add(supplementals.AsNoTracking().OrderBy(l => l.Hidden).ThenBy(l => l.Pkglinknum)),
            Definitions = definitions is null ? Of(PackagePartQueries.Definitions) : Add(definitions.AsNoTracking()),
            Options = options is null ? Of(PackagePartQueries.TimerOptions) : Add(options.AsNoTracking()),
            ReferralSources = batch.Add(PackageQueries.ReferralSources(context)),
            Dangling = Add(selection.Dangling),
        };

        Pending<IReadOnlyList<T>> Of<T>(PackageQuery<T> query) => batch.Add(selection.Of(query));

        Pending<IReadOnlyList<ServiceRow>> Own<T>(PackageQuery<T> query)
            where T : ServiceRow =>
            batch.Add<ServiceRow>(selection.Of(query));
    }

    private Pending<IReadOnlyList<T>> Add<T>(IQueryable<T> query) => batch.Add(query, IReadOnlyList<T> (rows) => rows);
}
