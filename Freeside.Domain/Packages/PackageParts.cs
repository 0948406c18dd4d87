using Freeside.Domain.Customers;
using Freeside.Domain.Services;

namespace Freeside.Domain.Packages;

/// <summary>What was read with packages that are to move, looked up by what it belongs to. Belonging is as it was when it was read.</summary>
/// <param name="loaded">What was read.</param>
internal sealed class PackageParts(LoadedPackages loaded)
{
    private readonly ILookup<int?, Package> _supplementals = loaded.Packages.Value.Where(p => p.MainPkgnum is not null).ToLookup(p => p.MainPkgnum);
    private readonly Dictionary<int, Package> _packages = loaded.Packages.Value.ToDictionary(p => p.Pkgnum);
    private readonly Dictionary<int, Customer> _customers = loaded.Customers.Value.ToDictionary(c => c.Custnum);
    private readonly ILookup<int?, Service> _services = loaded.Services.Value.ToLookup(s => s.Pkgnum);
    private readonly Dictionary<int, PhoneLine> _phoneLines = loaded.PhoneLines.Value.ToDictionary(l => l.Svcnum);
    private readonly Dictionary<int, ServiceRow> _serviceRows = loaded.ServiceRows.SelectMany(r => r.Value).Concat(loaded.PhoneLines.Value).ToDictionary(r => r.Svcnum);
    private readonly ILookup<int?, FormerPassword> _formerPasswords = loaded.FormerPasswords.Value.ToLookup(p => p.Svcnum);
    private readonly Dictionary<int, ServiceDefinition> _serviceDefinitions = loaded.ServiceDefinitions.Value.ToDictionary(d => d.Svcpart);
    private readonly ILookup<int, ServiceFact> _serviceFacts = loaded.ServiceFacts.Value.ToLookup(f => f.Svcnum);
    private readonly ILookup<int, PackageUsage> _usage = loaded.Usage.Value.ToLookup(u => u.Pkgnum);
    private readonly ILookup<int, CallUsage> _callUsage = loaded.CallUsage.Value.ToLookup(c => c.Pkgusagenum);
    private readonly ILookup<int, PackageDiscount> _packageDiscounts = loaded.PackageDiscounts.Value.ToLookup(d => d.Pkgnum);
    private readonly Dictionary<int, Discount> _discounts = loaded.Discounts.Value.ToDictionary(d => d.Discountnum);
    private readonly ILookup<int, PackageDetail> _details = loaded.Details.Value.ToLookup(d => d.Pkgnum);
    private readonly ILookup<int, SupplementalLink> _links = loaded.Links.Value.ToLookup(l => l.SrcPkgpart);
    private readonly Dictionary<int, PackageDefinition> _definitions = loaded.Definitions.Value.ToDictionary(d => d.Pkgpart);
    private readonly ILookup<int, PackageDefinitionOption> _options = loaded.Options.Value.ToLookup(o => o.Pkgpart);
    private readonly HashSet<int> _referralSources = [.. loaded.ReferralSources.Value.Select(s => s.Refnum)];

    public IReadOnlySet<DanglingReference> Dangling { get; } = loaded.Dangling.Value.ToHashSet();

    public Package? Find(int? pkgnum) => pkgnum is { } number ? _packages.GetValueOrDefault(number) : null;

    public IEnumerable<Package> SupplementalsOf(Package main) => _supplementals[main.Pkgnum];

    public Customer? Customer(int custnum) => _customers.GetValueOrDefault(custnum);

    public Customer? CustomerOf(Package package) => _customers.GetValueOrDefault(package.Custnum);

    public IEnumerable<Service> ServicesOf(Package package) => _services[package.Pkgnum];

    /// <summary>The services it has now, after those it gave away and got.</summary>
    public IEnumerable<Service> ServicesNow(Package package) => loaded.Services.Value.Where(s => s.Pkgnum == package.Pkgnum);

    public PhoneLine? PhoneLineOf(Service service) => _phoneLines.GetValueOrDefault(service.Svcnum);

    public ServiceDefinition? DefinitionOf(Service service) => _serviceDefinitions.GetValueOrDefault(service.Svcpart);

    public ServiceRow? RowOf(Service service) => _serviceRows.GetValueOrDefault(service.Svcnum);

    public IEnumerable<FormerPassword> FormerPasswordsOf(Service service) => _formerPasswords[service.Svcnum];

    public IEnumerable<ServiceFact> FactsOf(Service service) => _serviceFacts[service.Svcnum];

    public IEnumerable<PackageUsage> UsageOf(Package package) => _usage[package.Pkgnum];

    public IEnumerable<CallUsage> CallUsageOf(PackageUsage usage) => _callUsage[usage.Pkgusagenum];

    public IEnumerable<PackageDiscount> DiscountsOf(Package package) => _packageDiscounts[package.Pkgnum];

    public Discount? DiscountOf(PackageDiscount discount) => _discounts.GetValueOrDefault(discount.Discountnum);

    public IEnumerable<PackageDetail> DetailsOf(Package package) => _details[package.Pkgnum];

    public IEnumerable<SupplementalLink> LinksOf(Package package) => _links[package.Pkgpart];

    public PackageDefinition DefinitionOf(Package package) =>
        _definitions.GetValueOrDefault(package.Pkgpart) ?? new PackageDefinition { Pkgpart = package.Pkgpart };

    /// <summary>By name; of two of the same name the older counts.</summary>
    public IReadOnlyDictionary<string, string?> OptionsOf(Package package) => _options[package.Pkgpart].OrderBy(o => o.Optionnum)
        .GroupBy(o => o.Optionname, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.First().Optionvalue, StringComparer.Ordinal);

    public bool IsReferralSource(int refnum) => _referralSources.Contains(refnum);
}
