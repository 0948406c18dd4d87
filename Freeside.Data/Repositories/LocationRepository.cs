using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Locations;
using Freeside.Domain.Locations.Writing;

namespace Freeside.Data.Repositories;

/// <summary>Locations in <c>cust_location</c>, counties in <c>cust_main_county</c>.</summary>
internal sealed class LocationRepository(FreesideContext context, ReadBatch batch) : ILocationRepository
{
    /// <inheritdoc/>
    public Pending<IReadOnlyList<Location>> OfCustomer(int? custnum) => batch.Add(LocationQueries.OfCustomer(context, custnum));

    /// <inheritdoc/>
    public Pending<IReadOnlyList<Location>> ToChange(int custnum) => batch.Add(LocationQueries.ToChange(context, custnum));

    /// <inheritdoc/>
    public Pending<Region> Region(string country, string state, string county) =>
        batch.Add(LocationQueries.Region(context, country, state, county), rows => rows[0]);

    /// <inheritdoc/>
    public Pending<IReadOnlyList<int>> NeededBeside(int custnum, IReadOnlyCollection<int> locationnums) =>
        batch.Add(LocationQueries.NeededBeside(context, custnum, locationnums));

    /// <inheritdoc/>
    public Pending<IReadOnlyList<int>> WithPackages(IReadOnlyCollection<int> locationnums) =>
        batch.Add(LocationQueries.WithPackages(context, locationnums));

    /// <inheritdoc/>
    public Pending<bool> Exists(int locationnum) => batch.Add(LocationQueries.Numbers(context, locationnum), rows => rows.Count > 0);
}
