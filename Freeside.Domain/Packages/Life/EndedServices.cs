using Freeside.Domain.Common;
using Freeside.Domain.Services;

namespace Freeside.Domain.Packages.Life;

/// <summary>
/// The services of packages that end or are suspended (cust_svc.pm cancel, svc_Common.pm delete, suspend). Their rows are all this program
/// has: where somebody else would have to be told of it (exports), it is refused, for otherwise the customer would keep, or lack, what
/// Freeside says the customer does not.
/// </summary>
internal sealed class EndedServices(PackageParts parts, IRecords records)
{
    private readonly HashSet<int> _ended = [];

    /// <summary>Deletes the services of a package that is cancelled, save those that outlive it.</summary>
    public Refusal? End(Package package)
    {
        var ended = parts.ServicesNow(package).Where(s => !PerlTruth.IsTrue(parts.DefinitionOf(s)?.Preserve)).OrderBy(Weight).ToList();
        return ended.Select(End).FirstOrDefault(r => r is not null);
    }

    /// <summary>Why services cannot be told that they will end or go on.</summary>
    public Refusal? Exported(Package package) =>
        First(package, ServiceFact.Exported, ServiceFact.ExportedUnlessSuspended) is { } service ? NotProvisioned(service) : null;

    /// <summary>Why services cannot be told that they are suspended.</summary>
    public Refusal? ExportedWhenSuspended(Package package) => First(package, ServiceFact.Exported) is { } service ? NotProvisioned(service) : null;

    private Service? First(Package package, params string[] facts) => parts.ServicesNow(package).FirstOrDefault(s => parts.FactsOf(s).Any(f => facts.Contains(f.Table)));

    // What has no row of its own comes first.
    private int Weight(Service service) => parts.RowOf(service) is null ? -1 : ServiceKind.Named(parts.DefinitionOf(service)?.Svcdb)?.Weight ?? -1;

    private Refusal? End(Service service)
    {
        if (parts.DefinitionOf(service) is not { } definition)
            return Refusal.Fault("Can't call method \"svcdb\" on an undefined value");
        if (parts.FactsOf(service).FirstOrDefault(f => f.By is null || !_ended.Contains(f.By.Value)) is { } fact)
        {
            return fact.Table is ServiceFact.Exported or ServiceFact.ExportedUnlessSuspended
                ? NotProvisioned(service)
                : NotEnded(service, $"is named in {fact.Table}");
        }

        if (ServiceKind.Named(definition.Svcdb) is not { IsServed: true })
            return NotEnded(service, $"is one of {definition.Svcdb}");
        foreach (var password in parts.FormerPasswordsOf(service))
            records.Delete(password);
        if (parts.RowOf(service) is { } row)
            records.Delete(row);
        records.Delete(service);
        _ended.Add(service.Svcnum);
        return null;
    }

    private Refusal NotProvisioned(Service service) => Refusal.Error(
        $"{Name(service)} is exported, and this program runs no exports; do this in Freeside");

    private Refusal NotEnded(Service service, string why) => Refusal.Error(
        $"{Name(service)} {why}, which this program does not remove; cancel it in Freeside first");

    private string Name(Service service) => $"service {service.Svcnum} ({parts.DefinitionOf(service)?.Name})";
}
