using Freeside.Data.Reading;
using Freeside.Domain.Billing;
using Freeside.Domain.Billing.Fees;
using Freeside.Domain.Common;
using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;
using Freeside.Domain.Reasons;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>What is to be billed: packages in <c>cust_pkg</c> with definitions, options and texts.</summary>
internal sealed class BillingRepository(FreesideContext context, ReadBatch batch) : IBillingRepository
{
    /// <inheritdoc/>
    public CustomerToBill ToBill(int custnum, bool hasPackageBalances)
    {
        var packages = context.Packages.Where(p => p.Custnum == custnum && (p.Cancel ?? 0) == 0);
        var services = new ServiceReads(context, batch);
        var discounts = context.PackageDiscounts.Where(d => packages.Any(p => p.Pkgnum == d.Pkgnum));


        // The batch's statements run in this order: the packages are locked before anything is read of them.
        return new CustomerToBill
        {
            Packages = batch.Add(LockingQueries.Packages(context, custnum)),
            MainPackages = Add(context.Packages.AsNoTracking().Where(p => packages.Any(s => s.MainPkgnum == p.Pkgnum))),
            PackageDiscounts = Add(discounts.OrderBy(d => d.Pkgdiscountnum)),
            Discounts = Add(context.Discounts.AsNoTracking().Where(d => discounts.Any(g => g.Discountnum == d.Discountnum))),
            Definitions = Add(context.PackageDefinitions.FromSqlRaw(DefinitionQueries.Definitions, custnum).AsNoTracking()),
            Options = Add(context.PackageDefinitionOptions.FromSqlRaw(DefinitionQueries.Options, custnum).AsNoTracking()),
            Links = Add(context.SupplementalLinks.FromSqlRaw(DefinitionQueries.Links, custnum).AsNoTracking()),
            Sections = Add(context.Database.SqlQueryRaw<DefinitionSection>(DefinitionQueries.Sections, custnum)),
            PackageOptions = Add(context.PackageOptions.AsNoTracking().Where(o => packages.Any(p => p.Pkgnum == o.Pkgnum))),
            Details = Add(context.PackageDetails.AsNoTracking().Where(d => d.Detailtype == PackageDetail.OnInvoices && packages.Any(p => p.Pkgnum == d.Pkgnum))
                .OrderBy(d => d.Weight).ThenBy(d => d.Pkgdetailnum)),
            Services = services.OfCustomer(custnum),
            ServiceHistory = services.History(custnum),
            Usage = services.Usage(custnum),
            Fees = new FeeReads(context, batch).OfCustomer(custnum),
            Adjustments = Add(context.Set<TaxAdjustment>().Where(a => a.Custnum == custnum && a.Billpkgnum == null).OrderBy(a => a.Adjustmentnum)),
            Predecessors = hasPackageBalances
                ? Add(context.Database.SqlQueryRaw<Predecessor>(PredecessorQuery.OfCustomer, custnum))
                : Pending.Known<IReadOnlyList<Predecessor>>([]),
            TransferReason = hasPackageBalances
                ? new ReasonRepository(context, batch).Find(TransferReason.Class, TransferReason.Kind, TransferReason.Text)
                : Pending.Known(new FoundReason(null, null)),
            AgentName = batch.Add(
                context.Database.SqlQueryRaw<string>(
                    """select agent as "Value" from agent join cust_main using (agentnum) where custnum = {0}""", custnum),
                rows => rows.SingleOrDefault()),
            LatestInvoice = batch.Add(
                context.Invoices.AsNoTracking().Where(i => i.Custnum == custnum).OrderByDescending(i => i.Date).ThenBy(i => i.Invnum).Take(1),
                rows => rows.SingleOrDefault()),
            Facts = Add(context.Database.SqlQueryRaw<BillingFact>(BillingFacts.OfCustomer, custnum)),
        };
    }

    /// <inheritdoc/>
    public FeeBases FeeBases(IReadOnlyCollection<int> invnums) => new FeeReads(context, batch).Bases(invnums);

    private Pending<IReadOnlyList<T>> Add<T>(IQueryable<T> query) => batch.Add(query, IReadOnlyList<T> (rows) => rows);
}
