using Freeside.Domain.Common;
using Freeside.Domain.Reasons;

namespace Freeside.Domain.Packages.Life;

/// <summary>Orders the package a reason asks for when a suspension ends (cust_pkg.pm unsuspend, cust_main/Packages.pm order_pkg, cust_pkg.pm insert).</summary>
internal sealed class UnsuspensionPackage(LifeParts parts, LifeContext context, PackageCheck check)
{
    private const int Deepest = 8;

    private readonly PackageTimers _timers = new(context.Stamp, context.Settings.RollsAnniversaryBack);
    private readonly PackageTransfer _transfer = new(parts.Packages, context.Records, context.Stamp);

    /// <summary>Orders it, where the suspended package is.</summary>
    public Refusal? Order(Package suspended, Reason reason)
    {
        var pkgpart = reason.UnsuspendPkgpart!.Value;
        if (parts.DefinitionOf(pkgpart) is not { } definition)
            return Refusal.Error($"Unsuspend package definition {pkgpart} not found.");
        var order = new Package
        {
            Pkgnum = context.Records.NewNumber(),
            Custnum = suspended.Custnum,
            Pkgpart = pkgpart,
            Locationnum = suspended.Locationnum,
            StartDate = PerlTruth.IsTrue(reason.UnsuspendHold) ? parts.NextBill() : null,
        };
        return Insert(order, definition, Deepest);
    }

    private Refusal? Insert(Package order, PackageDefinition definition, int depth)
    {
        var options = parts.OptionsOf(definition.Pkgpart);
        var refusal = Unsold(definition) ?? _timers.Set(order, definition, options.All) ?? check.Refuses(order, parts.Packages.CustomerOf(order));
        if (refusal is not null)
            return refusal.Within("inserting cust_pkg (transaction rolled back)");
        context.Records.Insert(order);
        _transfer.Refer(order);
        parts.Add(order, definition, options);
        context.Billing.Ordered(order, definition, options);
        return parts.Packages.LinksOf(order).Select(l => Supplemental(order, l, depth - 1)).FirstOrDefault(r => r is not null);
    }

    private Refusal? Supplemental(Package main, SupplementalLink link, int depth)
    {
        // Definitions that are supplemental to each other in a circle are ordered without end in the original.
        if (depth == 0 || parts.DefinitionOf(link.DstPkgpart) is not { } definition)
            return Refusal.Fault($"definition {link.DstPkgpart} cannot be supplemental to definition {link.SrcPkgpart}");
        return Insert(main.Supplemental(context.Records.NewNumber(), link, before: null), definition, depth)?.Within("inserting supplemental package");
    }

    private Refusal? Unsold(PackageDefinition definition) => parts.Unsold(definition.Pkgpart) is { } unsold
        ? Refusal.Error($"agent {unsold.Agentnum}:{unsold.Agent} can't purchase pkgpart {definition.Pkgpart}")
        : null;
}
