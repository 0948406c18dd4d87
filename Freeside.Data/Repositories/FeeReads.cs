using Freeside.Data.Reading;
using Freeside.Domain.Billing.Fees;
using Freeside.Domain.Common;
using Freeside.Domain.Events;
using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Fees that wait in <c>cust_event_fee</c> and <c>cust_pkg_reason_fee</c>, and what they are charged for.</summary>
internal sealed class FeeReads(FreesideContext context, ReadBatch batch)
{
    /// <summary>A customer's fees, six queries.</summary>
    public FeesToCharge OfCustomer(int custnum) => new()
    {
        Definitions = Add(context.Database.SqlQueryRaw<FeeDefinition>(FeeQueries.Definitions)),
        Usage = Add(context.Database.SqlQueryRaw<UsageFee>(FeeQueries.Usage)),
        OfEvents = Add(context.Set<EventFee>().FromSqlRaw(FeeQueries.OfEvents, custnum)),
        Origins = Add(context.Database.SqlQueryRaw<EventFeeOrigin>(FeeQueries.Origins, custnum)),
        OfReasons = Add(context.Set<PackageReasonFee>().FromSqlRaw(FeeQueries.OfReasons, custnum)),
        ReasonOrigins = Add(context.Database.SqlQueryRaw<ReasonFeeOrigin>(FeeQueries.ReasonOrigins, custnum)),
    };

    /// <summary>Invoices that fees are charged for, three queries.</summary>
    public FeeBases Bases(IReadOnlyCollection<int> invnums)
    {
        var numbers = invnums.ToArray();
        return new FeeBases
        {
            Invoices = Add(context.Database.SqlQueryRaw<BaseInvoice>(FeeQueries.Invoices, numbers)),
            Lines = Add(context.Database.SqlQueryRaw<BaseLine>(FeeQueries.Lines, numbers)),
            Calls = Add(context.Database.SqlQueryRaw<ChargedCall>(FeeQueries.Calls, numbers)),
        };
    }

    private Pending<IReadOnlyList<T>> Add<T>(IQueryable<T> query) => batch.Add(query, IReadOnlyList<T> (rows) => rows);
}
