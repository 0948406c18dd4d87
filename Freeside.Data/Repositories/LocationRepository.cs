using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Locations;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Locations in <c>cust_location</c>.</summary>
internal sealed class LocationRepository(FreesideContext context, ReadBatch batch) : ILocationRepository
{
    /// <inheritdoc/>
    public Pending<IReadOnlyList<Location>> OfCustomer(int? custnum) => batch.Add(
        context.Locations.AsNoTracking().Where(l => l.Custnum == custnum).OrderBy(l => l.Locationnum),
        IReadOnlyList<Location> (rows) => rows);
}
