using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Locations.Writing;

/// <summary>The locations of one customer during a call: finds the one that is meant or makes it (cust_location.pm find_or_insert).</summary>
/// <param name="work">The call.</param>
/// <param name="custnum">The customer.</param>
/// <param name="known">The customer's locations, oldest first, disabled ones too.</param>
/// <param name="check">The rules for locations.</param>
/// <param name="settings">The settings on locations.</param>
/// <param name="hasCustomer">Whether the customer is there: no location is made for one that is not.</param>
internal sealed class LocationBook(
    IUnitOfWork work, int custnum, IEnumerable<Location> known, LocationCheck check, LocationSettings settings, bool hasCustomer = true)
{
    private readonly List<Location> _known = [.. known];

    /// <summary>The customer's location of that number, or <c>null</c>.</summary>
    public Location? Find(int? locationnum) => _known.FirstOrDefault(l => l.Locationnum == locationnum);

    /// <summary>The oldest location whose essential fields are literally those wanted, without a city where addresses have none, or <c>null</c>.</summary>
    /// <param name="wanted">The fields, as sent or as stored.</param>
    public Location? Find(FieldValues wanted) => _known.FirstOrDefault(l => IsSamePlace(l, wanted));

    /// <summary>
    /// The oldest location whose essential fields are literally those wanted; other fields that are wanted are written to it. Where
    /// there is none, a new one, checked.
    /// </summary>
    /// <param name="wanted">The fields, as sent or as stored; normalised in place where a location is made of them.</param>
    /// <param name="region">What is known of the place.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<(Location? Location, Refusal? Refusal)> FindOrInsertAsync(FieldValues wanted, Region? region, CancellationToken cancellationToken)
    {
        if (Find(wanted) is not { } found)
            return await InsertAsync(wanted, region, cancellationToken);
        var refusal = Complete(found, wanted, region);
        return refusal is null ? (found, null) : (null, refusal);
    }

    // A row to which something is written is checked and normalised as a new one is; one that says it all already is left as it is.
    private Refusal? Complete(Location found, FieldValues wanted, Region? region)
    {
        var values = LocationFields.All.Read(found);
        var news = LocationFields.All.Select(f => f.Name)
            .Where(f => !LocationFields.Essential.Contains(f) && PerlTruth.IsTrue(wanted[f]) && values[f] != wanted[f]).ToList();
        if (news.Count == 0)
            return null;
        values.Take(news, f => wanted[f]);
        if (check.Run(values, region) is { } refusal)
            return refusal;
        LocationFields.All.Write(values, found);
        if (work.Records.WouldRefuse(found) is { } tooMuch)
            return tooMuch;
        work.Records.Replace(found);
        return null;
    }

    private bool IsSamePlace(Location location, FieldValues wanted) =>
        LocationFields.All.Where(f => LocationFields.Essential.Contains(f.Name)).All(f => (f.Get(location) ?? "") == Wanted(f.Name, wanted));

    private string Wanted(string field, FieldValues wanted) => settings.HasNoCity && field == "city" ? "" : wanted[field];

    private async Task<(Location? Location, Refusal? Refusal)> InsertAsync(FieldValues wanted, Region? region, CancellationToken cancellationToken)
    {
        if (!hasCustomer)
            return (null, Refusal.Error($"Can't find cust_location.custnum {custnum} in cust_main.custnum"));
        check.BeforeInsert(wanted);
        if (check.Run(wanted, region) is { } refusal)
            return (null, refusal);
        var location = await NewLocation.MakeAsync(work, wanted, custnum, settings, cancellationToken);
        if (work.Records.WouldRefuse(location) is { } tooMuch)
            return (null, tooMuch);
        work.Records.Insert(location);
        DistrictJobs.AddFor(work, location, settings);
        _known.Add(location);
        return (location, null);
    }
}
