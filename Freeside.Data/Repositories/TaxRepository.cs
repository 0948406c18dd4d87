using Freeside.Data.Reading;
using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>The shop's taxes in <c>cust_main_county</c>, and what of a customer's records taxes depend on.</summary>
internal sealed class TaxRepository(FreesideContext context, ReadBatch batch) : ITaxRepository
{
    /// <inheritdoc/>
    public TaxesToRead OfCustomer(int custnum) => new()
    {
        Customer = batch.Add(Query<TaxedCustomer>(TaxQueries.Customer, custnum), rows => rows.SingleOrDefault()),
        Places = Add<TaxPlace>(TaxQueries.Places, custnum),
        Rates = Add<TaxRate>(TaxQueries.Rates, custnum),
        ExemptNames = Add<string>(TaxQueries.ExemptNames, custnum),
        MonthlyUses = Add<MonthlyUse>(TaxQueries.MonthlyUses, custnum),
        Sections = batch.Add(context.Database.SqlQueryRaw<string>(TaxQueries.Sections), IReadOnlyList<string> (rows) => rows),
    };

    private IQueryable<T> Query<T>(string sql, int custnum) => context.Database.SqlQueryRaw<T>(sql, custnum);

    private Pending<IReadOnlyList<T>> Add<T>(string sql, int custnum) => batch.Add(Query<T>(sql, custnum), IReadOnlyList<T> (rows) => rows);
}
