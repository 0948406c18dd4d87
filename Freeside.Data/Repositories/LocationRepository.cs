using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Locations;
using Freeside.Domain.Locations.Writing;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Locations in <c>cust_location</c>, counties in <c>cust_main_county</c>.</summary>
internal sealed class LocationRepository(FreesideContext context, ReadBatch batch) : ILocationRepository
{
    private static readonly Func<FreesideContext, int?, IAsyncEnumerable<Location>> AllOfCustomer = EF.CompileAsyncQuery<FreesideContext, int?, Location>((db, custnum) =>
        db.Locations.AsNoTracking().Where(l => l.Custnum == custnum).OrderBy(l => l.Locationnum));

    /// <inheritdoc/>
    public Pending<IReadOnlyList<Location>> OfCustomer(int? custnum) =>
        batch.Add(AllOfCustomer(context, custnum), IReadOnlyList<Location> (rows) => rows);

    /// <inheritdoc/>
    public Pending<IReadOnlyList<Location>> ToChange(int custnum) => batch.Add(
        context.Locations.Where(l => l.Custnum == custnum).OrderBy(l => l.Locationnum),
        IReadOnlyList<Location> (rows) => rows);

    /// <inheritdoc/>
    public Pending<Region> Region(string country, string state, string county)
    {
        var counties = context.Counties.Where(c => c.Country == country);
        return batch.Add(
            context.One.Select(_ => new
            {
                HasNoStates = counties.Any(c => c.State == null || c.State == ""),
                IsKnown = counties.Any(c => (c.State ?? "") == state && (c.Name ?? "") == county),
            }),
            rows => new Region(rows[0].HasNoStates, rows[0].IsKnown));
    }

    /// <inheritdoc/>
    public Pending<IReadOnlyList<int>> NeededBeside(int custnum, IReadOnlyCollection<int> locationnums) => batch.Add(
        context.Locations.Where(l => locationnums.Contains(l.Locationnum)).Select(l => l.Locationnum).Where(number =>
            context.Customers.Any(c => c.BillLocationnum == number && c.Custnum != custnum)
            || context.Customers.Any(c => c.ShipLocationnum == number && c.Custnum != custnum)
            || context.Contacts.Any(c => c.Locationnum == number)),
        IReadOnlyList<int> (rows) => rows);

    /// <inheritdoc/>
    public Pending<IReadOnlyList<int>> WithPackages(IReadOnlyCollection<int> locationnums) => batch.Add(
        context.Packages.Where(p => p.Cancel == null && p.Locationnum != null && locationnums.Contains(p.Locationnum.Value))
            .Select(p => p.Locationnum!.Value).Distinct(),
        IReadOnlyList<int> (rows) => rows);

    /// <inheritdoc/>
    public Pending<bool> Exists(int locationnum) => batch.Add(
        context.Locations.Where(l => l.Locationnum == locationnum).Select(l => l.Locationnum), rows => rows.Count > 0);
}
