using Freeside.Domain.Common;
using Freeside.Domain.Services;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Packages.Life;

/// <summary>
/// Services that go over from a package to the one it is changed into, as many as that may have; the rest ends with the old package
/// (cust_pkg.pm transfer).
/// </summary>
internal sealed class ServicesTakenOver(LifeParts parts, LifeSettings settings, PackageTransfer transfer)
{
    /// <summary>The first account among those a package has now.</summary>
    public Service? Account(Package to) => parts.Packages.ServicesNow(to).FirstOrDefault(s => parts.Packages.DefinitionOf(s)?.Svcdb == "svc_acct");

    /// <summary>Moves them.</summary>
    /// <param name="from">The old package.</param>
    /// <param name="to">The one it is changed into.</param>
    /// <param name="isSame">Whether both are of one definition: then all go over.</param>
    /// <returns>Why it cannot be said which go over, or <c>null</c>.</returns>
    public Refusal? TakeOver(Package from, Package to, bool isSame)
    {
        var left = parts.OfferedWith(to.Pkgpart).ToDictionary(o => o.Svcpart, o => o.Quantity * (PerlTruth.IsTrue(to.Quantity) ? to.Quantity!.Value : 1));
        foreach (var present in parts.Packages.ServicesOf(to))
            left[present.Svcpart] = left.GetValueOrDefault(present.Svcpart) - 1;
        var offered = parts.OfferedWith(from.Pkgpart).ToDictionary(o => o.Svcpart);
        var services = parts.Packages.ServicesOf(from).OrderByDescending(s => offered.GetValueOrDefault(s.Svcpart)?.Primary ?? "", StringComparer.Ordinal)
            .ThenBy(s => offered.GetValueOrDefault(s.Svcpart)?.Quantity ?? 0);
        foreach (var service in services.ToList())
        {
            if (isSame || left.GetValueOrDefault(service.Svcpart) > 0)
                Move(service, from, to, left);
            else if (settings.ConvertsServices && Other(service, to, left) is { } other)
                return Refusal.Error($"service {service.Svcnum} would become one of definition {other.Svcpart}, which this program does not do; change the package in Freeside");
        }

        return null;
    }

    private void Move(Service service, Package from, Package to, Dictionary<int, int> left)
    {
        left[service.Svcpart] = left.GetValueOrDefault(service.Svcpart) - 1;
        transfer.Move(service, from, to);
    }

    // Another definition of the same kind, of which the package may have one more.
    private OfferedService? Other(Service service, Package to, Dictionary<int, int> left) => parts.OfferedWith(to.Pkgpart)
        .FirstOrDefault(o => o.Svcpart != service.Svcpart && o.Svcdb == parts.Packages.DefinitionOf(service)?.Svcdb && left.GetValueOrDefault(o.Svcpart) > 0);
}
