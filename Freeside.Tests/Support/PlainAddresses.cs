using Freeside.Domain.Common;
using Freeside.Domain.Locations;
using Freeside.Domain.Packages;

namespace Freeside.Tests.Support;

/// <summary>A finder of locations without rules, for tests of what happens around it: the same address is the same place.</summary>
internal static class PlainAddresses
{
    /// <summary>Finds or makes the location.</summary>
    public static Func<FoundLocation> Find(IUnitOfWork work, int custnum, IReadOnlyDictionary<string, string> fields)
    {
        var locations = work.Locations.OfCustomer(custnum);
        return () =>
        {
            if (!fields.TryGetValue("address1", out var street))
                return new FoundLocation(null, Refusal.Error("no street"));
            var location = locations.Value.FirstOrDefault(l => l.Address1 == street);
            if (location is null)
            {
                location = new Location { Locationnum = work.Records.NewNumber(), Custnum = custnum, Address1 = street, Country = "US" };
                work.Records.Insert(location);
            }

            return new FoundLocation(location, null);
        };
    }
}
