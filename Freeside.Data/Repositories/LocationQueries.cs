using Freeside.Domain.Locations;
using Freeside.Domain.Locations.Writing;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Queries on locations and counties, compiled once: working them out takes longer than asking them.</summary>
internal static class LocationQueries
{
    /// <summary>A customer's locations, or those of none, to look at.</summary>
    public static readonly Func<FreesideContext, int?, IAsyncEnumerable<Location>> OfCustomer = EF.CompileAsyncQuery<FreesideContext, int?, Location>((db, custnum) =>
        db.Locations.AsNoTracking().Where(l => l.Custnum == custnum).OrderBy(l => l.Locationnum));

    /// <summary>A customer's locations, to be changed.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Location>> ToChange = EF.CompileAsyncQuery<FreesideContext, int, Location>((db, custnum) =>
        db.Locations.Where(l => l.Custnum == custnum).OrderBy(l => l.Locationnum));

    /// <summary>What the shop's counties say of a country, a state and a county. One row.</summary>
    public static readonly Func<FreesideContext, string, string, string, IAsyncEnumerable<Region>> Region =
        EF.CompileAsyncQuery((FreesideContext db, string country, string state, string county) =>
            db.One.Select(_ => new Region(
                db.Counties.Where(c => c.Country == country).Any(c => c.State == null || c.State == ""),
                db.Counties.Where(c => c.Country == country).Any(c => (c.State ?? "") == state && (c.Name ?? "") == county))));

    /// <summary>Those of some locations that other customers than one use, or contacts.</summary>
    public static readonly Func<FreesideContext, int, IReadOnlyCollection<int>, IAsyncEnumerable<int>> NeededBeside =
        EF.CompileAsyncQuery((FreesideContext db, int custnum, IReadOnlyCollection<int> locationnums) =>
            db.Locations.Where(l => locationnums.Contains(l.Locationnum)).Select(l => l.Locationnum).Where(number =>
                db.Customers.Any(c => c.BillLocationnum == number && c.Custnum != custnum)
                || db.Customers.Any(c => c.ShipLocationnum == number && c.Custnum != custnum)
                || db.Contacts.Any(c => c.Locationnum == number)));

    /// <summary>Those of some locations at which there are packages.</summary>
    public static readonly Func<FreesideContext, IReadOnlyCollection<int>, IAsyncEnumerable<int>> WithPackages =
        EF.CompileAsyncQuery((FreesideContext db, IReadOnlyCollection<int> locationnums) =>
            db.Packages.Where(p => p.Cancel == null && p.Locationnum != null && locationnums.Contains(p.Locationnum.Value))
                .Select(p => p.Locationnum!.Value).Distinct());

    /// <summary>The number of a location there is.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<int>> Numbers = EF.CompileAsyncQuery((FreesideContext db, int locationnum) =>
        db.Locations.Where(l => l.Locationnum == locationnum).Select(l => l.Locationnum));
}
