using Freeside.Domain.Common;

namespace Freeside.Domain.Packages;

/// <summary>
/// Orders anew what is supplemental to a package that took another's place (cust_pkg.pm change). Billing dates go on and services
/// move; quantity, discounts, texts, minutes and suspension do not.
/// </summary>
internal sealed class SupplementalOrders(
    PackageParts parts, PackageCheck check, PackageTransfer transfer, PackageTimers timers, IRecords records)
{
    private readonly List<Package> _ordered = [];

    /// <summary>The packages ordered beside one.</summary>
    public IEnumerable<Package> OrderedBeside(Package main) => _ordered.Where(p => p.MainPkgnum == main.Pkgnum);

    /// <summary>Orders one package for each link of the definition.</summary>
    /// <param name="oldMain">The package whose place is taken.</param>
    /// <param name="newMain">The one that takes it.</param>
    /// <returns>Why one cannot be ordered, or <c>null</c>.</returns>
    public Refusal? Order(Package oldMain, Package newMain)
    {
        // Cancelled ones too: the original does not look.
        var old = parts.SupplementalsOf(oldMain).ToList();
        foreach (var link in parts.LinksOf(newMain))
        {
            var before = old.Find(p => p.Pkgpart == link.DstPkgpart);
            if (before is not null)
                old.Remove(before);
            if (Add(newMain.Supplemental(records.NewNumber(), link, before), before) is { } refusal)
                return refusal;
        }

        return null;
    }

    private Refusal? Add(Package order, Package? before)
    {
        var refusal = timers.Set(order, parts.DefinitionOf(order), parts.OptionsOf(order)) ?? check.Refuses(order, parts.CustomerOf(order));
        if (refusal is not null)
            return refusal;
        records.Insert(order);
        transfer.Refer(order);
        if (before is not null)
            transfer.Services(before, order);
        _ordered.Add(order);
        return null;
    }
}
