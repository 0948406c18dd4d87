using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>What was read of a customer's packages, looked up by what it belongs to.</summary>
internal sealed class PackagesBilled
{
    private readonly Dictionary<int, PackageDefinition> _definitions;
    private readonly Dictionary<int, PlanOptions> _options;
    private readonly ILookup<int, PackageOption> _packageOptions;
    private readonly ILookup<int, PackageDetail> _details;
    private readonly HashSet<BillingFact> _facts;
    private readonly Dictionary<int, int?> _savedBill;

    /// <summary>Puts together what was read.</summary>
    public PackagesBilled(CustomerToBill loaded)
    {
        var options = loaded.Options.Value.ToLookup(o => o.Pkgpart);
        _definitions = loaded.Definitions.Value.ToDictionary(d => d.Pkgpart);
        _options = _definitions.Keys.ToDictionary(d => d, d => new PlanOptions(options[d]));
        _packageOptions = loaded.PackageOptions.Value.ToLookup(o => o.Pkgnum);
        _details = loaded.Details.Value.ToLookup(d => d.Pkgnum);
        _facts = loaded.Facts.Value.ToHashSet();
        _savedBill = loaded.Packages.Value.ToDictionary(p => p.Pkgnum, p => p.Bill);
        All = [.. loaded.Packages.Value.OrderBy(p => p.Locationnum ?? 0).ThenBy(p => Is(BillingFact.Services, p.Pkgnum) ? 0 : 1).ThenBy(p => p.Pkgnum)];
        Facts = loaded.Facts.Value;
    }

    /// <summary>The packages in the order in which they are billed (cust_main/Packages.pm sort_packages).</summary>
    public IReadOnlyList<Package> All { get; }

    /// <summary>All that matters beside them.</summary>
    public IReadOnlyList<BillingFact> Facts { get; }

    public PackageDefinition? DefinitionOf(Package package) => _definitions.GetValueOrDefault(package.Pkgpart);

    public PlanOptions OptionsOf(Package package) => _options[package.Pkgpart];

    public IEnumerable<string> DetailsOf(Package package) => _details[package.Pkgnum].Select(d => d.Detail);

    public bool Is(string kind, int number) => _facts.Contains(new BillingFact(kind, number));

    /// <summary>Whether it is billed although it is suspended (cust_main/Packages.pm billing_pkgs).</summary>
    public bool BillsSuspended(Package package) => Has(package, PlanOption.SuspendBill)
        || (OptionsOf(package).Has(PlanOption.SuspendBill) && !Has(package, PlanOption.NoSuspendBill));

    /// <summary>Notes that a package was saved as it stands.</summary>
    public void Saved(Package package) => _savedBill[package.Pkgnum] = package.Bill;

    /// <summary>The earliest next bill date among packages that are billed, as saved so far (cust_main/Packages.pm next_bill_date).</summary>
    public long? NextBill() => All
        .Where(p => PerlTruth.IsTrue(_savedBill[p.Pkgnum]) && DefinitionOf(p) is { Freq: not (null or "" or "0") }
            && (!PerlTruth.IsTrue(p.Susp) || BillsSuspended(p)))
        .Select(p => (long?)_savedBill[p.Pkgnum]).Min();

    private bool Has(Package package, string option) => _packageOptions[package.Pkgnum]
        .Where(o => o.Optionname == option).MinBy(o => o.Optionnum) is { } found && PerlTruth.IsTrue(found.Optionvalue);
}
