using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>
/// The order in which packages are billed: by location, those with services first, these by what their first service is called where two do
/// not have many; else as they were ordered (cust_main/Packages.pm sort_packages).
/// </summary>
internal static class PackageOrder
{
    private const int Many = 20;

    /// <summary>Sorts them.</summary>
    public static IReadOnlyList<Package> Sort(IEnumerable<Package> packages, ServicesBilled services) =>
    [
        .. packages.Select(p => Item.Of(p, services))
            .GroupBy(i => (Location: i.Package.Locationnum ?? 0, HasNone: i.Services == 0))
            .OrderBy(g => g.Key.Location).ThenBy(g => g.Key.HasNone)
            .SelectMany(g => Sort([.. g])).Select(i => i.Package),
    ];

    // Numbers that are not drawn yet are negative, and will be the highest.
    private static IEnumerable<Item> Sort(IReadOnlyList<Item> items)
    {
        var ordered = items.OrderBy(i => unchecked((uint)i.Package.Pkgnum));
        return items.Select(i => i.Services).OrderDescending().Take(2).Sum() <= Many
            ? ordered.OrderBy(i => i.Label, StringComparer.Ordinal)
            : Insert(ordered);
    }

    // Where some are not compared with some, there is no order that suits all: any sort but one that only inserts might go astray.
    private static List<Item> Insert(IEnumerable<Item> items)
    {
        var sorted = new List<Item>();
        foreach (var item in items)
        {
            var at = sorted.Count;
            while (at > 0 && sorted[at - 1].Services + item.Services <= Many && string.CompareOrdinal(sorted[at - 1].Label, item.Label) > 0)
                at--;
            sorted.Insert(at, item);
        }

        return sorted;
    }

    private sealed record Item(Package Package, int Services, string Label)
    {
        public static Item Of(Package package, ServicesBilled services)
        {
            var own = services.Of(package);
            return new Item(package, own.Count, own.MinBy(s => s.Svcnum)?.SortLabel ?? "");
        }
    }
}
