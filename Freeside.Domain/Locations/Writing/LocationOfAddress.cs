using Freeside.Domain.Common;
using Freeside.Domain.Packages;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Locations.Writing;

/// <summary>Finds the location with an address among a customer's, or makes it.</summary>
internal static class LocationOfAddress
{
    /// <summary>Asks for what is needed; what it gives back is called once that has arrived.</summary>
    public static Func<CancellationToken, Task<FoundLocation>> Find(
        Shop shop, IUnitOfWork work, CallSettings settings, int custnum, IReadOnlyDictionary<string, string> fields)
    {
        var wanted = new FieldValues().Take(fields.Keys, f => fields[f]);
        var regions = new RegionReading(work, shop);
        regions.Ask(wanted);
        var locations = work.Locations.ToChange(custnum);
        var hasCustomer = work.Customers.Exists(custnum);
        return async cancellationToken =>
        {
            var check = new LocationCheck(shop.Rules, settings.Locations);
            var book = new LocationBook(work, custnum, locations.Value, check, settings.Locations, hasCustomer.Value);
            var (location, refusal) = await book.FindOrInsertAsync(wanted, regions.Of(wanted), cancellationToken);
            return new FoundLocation(location, refusal);
        };
    }
}
