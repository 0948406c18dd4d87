using Freeside.Data.Reading;
using Freeside.Domain.Billing;
using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Services of a customer's packages, and what they may still use.</summary>
internal sealed class ServiceReads(FreesideContext context, ReadBatch batch)
{
    /// <summary>The services.</summary>
    public Pending<IReadOnlyList<BilledService>> OfCustomer(int custnum) =>
        Add(context.Database.SqlQueryRaw<BilledService>(ServiceQueries.Services, custnum));

    /// <summary>When they belonged to the packages.</summary>
    public Pending<IReadOnlyList<ServiceSpan>> History(int custnum) => batch.Add(
        context.Database.SqlQueryRaw<HistoryRow>(ServiceQueries.History, custnum),
        IReadOnlyList<ServiceSpan> (rows) => [.. rows.Select(r => r.Span)]);

    /// <summary>What they and the packages may still use.</summary>
    public UsageToReset Usage(int custnum) => new()
    {
        Accounts = Add(context.MailAccounts.FromSqlRaw(ServiceQueries.Accounts, custnum)),
        Minutes = Add(context.Database.SqlQueryRaw<GrantedMinutes>(ServiceQueries.Minutes, custnum)),
        Pools = batch.Add(BillingQueries.Pools(context, custnum)),
    };

    private Pending<IReadOnlyList<T>> Add<T>(IQueryable<T> query) => batch.Add(query, IReadOnlyList<T> (rows) => rows);

    private sealed record HistoryRow(
        int Svcnum, int Pkgnum, int Svcpart, string Name, string Svcdb, string? Label, int From, int? Until, int? Inserted, int? Deleted)
    {
        public ServiceSpan Span => new(
            new BilledService { Svcnum = Svcnum, Pkgnum = Pkgnum, Svcpart = Svcpart, Name = Name, Svcdb = Svcdb, Label = Label }, From, Until, Inserted, Deleted);
    }
}
