using Freeside.Data.Reading;
using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;
using Freeside.Domain.Customers;
using Freeside.Domain.Locations;
using Freeside.Domain.Packages;
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
        Sections = Add<string>(TaxQueries.Sections),
    };

    /// <inheritdoc/>
    public TaxesToRead OfChanged(Customer customer, IReadOnlyCollection<Destination> places)
    {
        var custnum = customer.Custnum;
        var known = places.Select(p => p.Location).OfType<Location>().Select(Place).DistinctBy(p => p.Locationnum).ToList();
        var sent = places.Where(p => p.Location is null).Select(p => p.Locationnum).OfType<int>().ToArray();
        string?[][] texts =
        [
            [.. known.Select(p => p.Country)], [.. known.Select(p => p.State)], [.. known.Select(p => p.County)],
            [.. known.Select(p => p.City)], [.. known.Select(p => p.District)],
        ];
        return new TaxesToRead
        {
            Customer = batch.Add(
                Query<TaxedCustomer>(
                    TaxQueries.ChangedCustomer,
                    custnum,
                    customer.BillLocationnum ?? 0,
                    customer.ShipLocationnum ?? 0,
                    customer.Tax ?? "",
                    customer.Classnum ?? 0),
                rows => rows.SingleOrDefault()),
            Places = batch.Add(
                Query<TaxPlace>(TaxQueries.PlacesBeside, custnum, sent),
                IReadOnlyList<TaxPlace> (rows) => [.. known.Concat(rows).DistinctBy(p => p.Locationnum)]),
            Rates = Add<TaxRate>(TaxQueries.RatesBeside, custnum, sent, texts[0], texts[1], texts[2], texts[3], texts[4]),
            ExemptNames = Add<string>(TaxQueries.ExemptNames, custnum),
            MonthlyUses = Add<MonthlyUse>(TaxQueries.MonthlyUses, custnum),
            Sections = Add<string>(TaxQueries.Sections),
        };
    }

    private static TaxPlace Place(Location location) =>
        new(location.Locationnum, location.Country, location.State, location.County, location.City, location.District);

    private IQueryable<T> Query<T>(string sql, params object[] parameters) => context.Database.SqlQueryRaw<T>(sql, parameters);

    private Pending<IReadOnlyList<T>> Add<T>(string sql, params object[] parameters) => batch.Add(Query<T>(sql, parameters), IReadOnlyList<T> (rows) => rows);
}
