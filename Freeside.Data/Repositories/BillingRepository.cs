using Freeside.Data.Reading;
using Freeside.Domain.Billing;
using Freeside.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>What is to be billed: packages in <c>cust_pkg</c> with definitions, options and texts.</summary>
internal sealed class BillingRepository(FreesideContext context, ReadBatch batch) : IBillingRepository
{
    /// <inheritdoc/>
    public CustomerToBill ToBill(int custnum)
    {
        // The batch's statements run in this order: the packages are locked before anything is read of them.
        var locked = context.Packages.FromSql(
            $"select * from cust_pkg where custnum = {custnum} and coalesce(cancel, 0) = 0 order by pkgnum for update");
        var packages = context.Packages.Where(p => p.Custnum == custnum && (p.Cancel ?? 0) == 0);
        var discounts = context.PackageDiscounts.Where(d => packages.Any(p => p.Pkgnum == d.Pkgnum));
        return new CustomerToBill
        {
            Packages = Add(locked),
            MainPackages = Add(context.Packages.AsNoTracking().Where(p => packages.Any(s => s.MainPkgnum == p.Pkgnum))),
            PackageDiscounts = Add(discounts.OrderBy(d => d.Pkgdiscountnum)),
            Discounts = Add(context.Discounts.AsNoTracking().Where(d => discounts.Any(g => g.Discountnum == d.Discountnum))),
            Definitions = Add(context.PackageDefinitions.FromSqlRaw(DefinitionQueries.Definitions, custnum).AsNoTracking()),
            Options = Add(context.PackageDefinitionOptions.FromSqlRaw(DefinitionQueries.Options, custnum).AsNoTracking()),
            Links = Add(context.SupplementalLinks.FromSqlRaw(DefinitionQueries.Links, custnum).AsNoTracking()),
            Sections = Add(context.Database.SqlQueryRaw<DefinitionSection>(DefinitionQueries.Sections, custnum)),
            PackageOptions = Add(context.PackageOptions.AsNoTracking().Where(o => packages.Any(p => p.Pkgnum == o.Pkgnum))),
            Details = Add(context.PackageDetails.AsNoTracking().Where(d => d.Detailtype == "I" && packages.Any(p => p.Pkgnum == d.Pkgnum))
                .OrderBy(d => d.Weight).ThenBy(d => d.Pkgdetailnum)),
            LatestInvoice = batch.Add(
                context.Invoices.AsNoTracking().Where(i => i.Custnum == custnum).OrderByDescending(i => i.Date).ThenByDescending(i => i.Invnum).Take(1),
                rows => rows.SingleOrDefault()),
            Facts = Add(context.Database.SqlQueryRaw<BillingFact>(BillingFacts.OfCustomer, custnum)),
        };
    }

    private Pending<IReadOnlyList<T>> Add<T>(IQueryable<T> query) => batch.Add(query, IReadOnlyList<T> (rows) => rows);
}
