using Freeside.Data.Reading;
using Freeside.Domain.Billing;
using Freeside.Domain.Billing.Fees;
using Freeside.Domain.Common;
using Freeside.Domain.Reasons;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>What is to be billed: packages in <c>cust_pkg</c> with definitions, options and texts.</summary>
internal sealed class BillingRepository(FreesideContext context, ReadBatch batch) : IBillingRepository
{
    /// <inheritdoc/>
    public CustomerToBill ToBill(int custnum, bool hasPackageBalances)
    {
        var services = new ServiceReads(context, batch);

        // The batch's statements run in this order: the packages are locked before anything is read of them.
        return new CustomerToBill
        {
            Packages = batch.Add(LockingQueries.Packages(context, custnum)),
            MainPackages = batch.Add(BillingQueries.MainPackages(context, custnum)),
            PackageDiscounts = batch.Add(BillingQueries.PackageDiscounts(context, custnum)),
            Discounts = batch.Add(BillingQueries.Discounts(context, custnum)),
            Definitions = Add(context.PackageDefinitions.FromSqlRaw(DefinitionQueries.Definitions, custnum).AsNoTracking()),
            Options = Add(context.PackageDefinitionOptions.FromSqlRaw(DefinitionQueries.Options, custnum).AsNoTracking()),
            Links = Add(context.SupplementalLinks.FromSqlRaw(DefinitionQueries.Links, custnum).AsNoTracking()),
            Sections = Add(context.Database.SqlQueryRaw<DefinitionSection>(DefinitionQueries.Sections, custnum)),
            PackageOptions = batch.Add(BillingQueries.Options(context, custnum)),
            Details = batch.Add(BillingQueries.Details(context, custnum)),
            Services = services.OfCustomer(custnum),
            ServiceHistory = services.History(custnum),
            Usage = services.Usage(custnum),
            Fees = new FeeReads(context, batch).OfCustomer(custnum),
            Adjustments = batch.Add(BillingQueries.Adjustments(context, custnum)),
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
            LatestInvoice = batch.Add(BillingQueries.LatestInvoice(context, custnum), rows => rows.SingleOrDefault()),
            Facts = Add(context.Database.SqlQueryRaw<BillingFact>(BillingFacts.OfCustomer, custnum)),
        };
    }

    /// <inheritdoc/>
    public FeeBases FeeBases(IReadOnlyCollection<int> invnums) => new FeeReads(context, batch).Bases(invnums);

    private Pending<IReadOnlyList<T>> Add<T>(IQueryable<T> query) => batch.Add(query, IReadOnlyList<T> (rows) => rows);
}
