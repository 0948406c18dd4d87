using Freeside.Domain.Billing.Application;
using Freeside.Domain.Billing.Discounts;
using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>What was read of a customer's packages, looked up by what it belongs to.</summary>
internal sealed class PackagesBilled
{
    private readonly Dictionary<int, PackageDefinition> _definitions;
    private readonly Dictionary<int, PlanOptions> _options;
    private readonly Dictionary<int, string> _categories;
    private readonly Dictionary<int, Package> _mains;
    private readonly Dictionary<int, int?> _savedBill;
    private readonly ILookup<int, PackageOption> _packageOptions;
    private readonly ILookup<int, PackageDetail> _details;
    private readonly ILookup<int, ActiveDiscount> _discounts;
    private readonly HashSet<BillingFact> _facts;
    private readonly Dictionary<int, Discount> _terms;
    private readonly Dictionary<int, TakenPlace> _taken = [];
    private readonly ServicesBilled _services;

    /// <summary>Puts together what was read.</summary>
    public PackagesBilled(CustomerToBill loaded, ServicesBilled services)
    {
        _services = services;
        _terms = loaded.Discounts.Value.ToDictionary(d => d.Discountnum);
        var options = loaded.Options.Value.ToLookup(o => o.Pkgpart);
        _definitions = loaded.Definitions.Value.ToDictionary(d => d.Pkgpart);
        _options = _definitions.Keys.ToDictionary(d => d, d => new PlanOptions(options[d]));
        _categories = loaded.Sections.Value.ToDictionary(s => s.Pkgpart, s => s.Category);
        _packageOptions = loaded.PackageOptions.Value.ToLookup(o => o.Pkgnum);
        _details = loaded.Details.Value.ToLookup(d => d.Pkgnum);
        _discounts = Active(loaded.PackageDiscounts.Value).ToLookup(d => d.Given.Pkgnum);
        _facts = loaded.Facts.Value.ToHashSet();
        _savedBill = loaded.Packages.Value.ToDictionary(p => p.Pkgnum, p => p.Bill);
        _mains = loaded.Packages.Value.Concat(loaded.MainPackages.Value).DistinctBy(p => p.Pkgnum).ToDictionary(p => p.Pkgnum);
        All = PackageOrder.Sort(loaded.Packages.Value, services);
        Links = loaded.Links.Value.ToLookup(l => l.SrcPkgpart);
        Facts = loaded.Facts.Value;
    }

    /// <summary>The packages in the order in which they are billed (cust_main/Packages.pm sort_packages).</summary>
    public IReadOnlyList<Package> All { get; set; }

    /// <summary>All that matters beside them.</summary>
    public IReadOnlyList<BillingFact> Facts { get; }

    /// <summary>Which definitions are billed with which.</summary>
    public ILookup<int, SupplementalLink> Links { get; }

    public PackageDefinition? DefinitionOf(Package package) => Definition(package.Pkgpart);

    public PackageDefinition? Definition(int pkgpart) => _definitions.GetValueOrDefault(pkgpart);

    public PlanOptions OptionsOf(Package package) => OptionsOf(package.Pkgpart);

    public PlanOptions OptionsOf(int pkgpart) => _options[pkgpart];

    public IEnumerable<string> DetailsOf(Package package) => _details[package.Pkgnum]
        .Concat(_taken.GetValueOrDefault(package.Pkgnum)?.Details.Where(d => d.Detailtype == PackageDetail.OnInvoices) ?? [])
        .OrderBy(d => d.Weight).Select(d => d.Detail);

    /// <summary>The discounts a package is given, as they stood before the run.</summary>
    public IReadOnlyList<ActiveDiscount> DiscountsOf(Package package) =>
        [.. _discounts[package.Pkgnum], .. Active(_taken.GetValueOrDefault(package.Pkgnum)?.Discounts ?? [])];

    /// <summary>The section of invoices for a package.</summary>
    public string? CategoryOf(Package package) => _categories.GetValueOrDefault(package.Pkgpart);

    /// <summary>The package it is supplemental to, if any.</summary>
    public Package? MainOf(Package package) => package.MainPkgnum is { } main ? _mains.GetValueOrDefault(main) : null;

    /// <summary>A package as far as paying for it goes.</summary>
    public BilledPackage Billed(Package package) => DefinitionOf(package) is { } definition
        ? new BilledPackage(package.Pkgnum, definition.PayWeight, definition.CreditWeight, definition.Freq)
        : new BilledPackage(package.Pkgnum, null, null, null);

    public bool Is(string kind, int number) => _facts.Contains(new BillingFact(kind, number));

    /// <summary>What a definition says of its taxes.</summary>
    public TaxTerms TaxesOf(PackageDefinition definition) => TaxTerms.OfPackage(
        definition.Taxclass,
        definition.Setuptax,
        definition.Recurtax,
        PerlTruth.IsTrue(definition.Taxproductnum)
            || OptionsOf(definition.Pkgpart).Names.Any(n => n.StartsWith(PlanOption.UsageTaxProduct, StringComparison.Ordinal)));

    /// <summary>Whether it is billed although it is suspended (cust_main/Packages.pm billing_pkgs).</summary>
    public bool BillsSuspended(Package package) => BillsSuspended(package, OptionsOf(package));

    /// <summary>The same by a definition with these options.</summary>
    public bool BillsSuspended(Package package, PlanOptions options) => Has(package, PlanOption.SuspendBill)
        || (options.Has(PlanOption.SuspendBill) && !Has(package, PlanOption.NoSuspendBill));

    /// <summary>Adds a package ordered in this run, whose definition was read; it is billed after all others.</summary>
    public void Add(Package package)
    {
        All = [.. All, package];
        Saved(package);
    }

    /// <summary>Adds a package ordered in this call.</summary>
    public void Add(Package package, PackageDefinition definition, PlanOptions options)
    {
        _definitions.TryAdd(definition.Pkgpart, definition);
        _options.TryAdd(definition.Pkgpart, options);
        _savedBill.TryAdd(package.Pkgnum, package.Bill);
        _mains.TryAdd(package.Pkgnum, package);
        if (!All.Contains(package))
            All = PackageOrder.Sort([.. All, package], _services);
    }

    /// <summary>A package took another's place in this call, with what that had.</summary>
    public void Take(TakenPlace place)
    {
        _taken[place.Package.Pkgnum] = place;
        _services.Move(place.Svcnums, place.Package);
        _savedBill.TryAdd(place.Package.Pkgnum, place.Package.Bill);
        _mains.TryAdd(place.Package.Pkgnum, place.Package);
        if (!All.Contains(place.Package))
            All = [.. All, place.Package];
    }

    /// <summary>Leaves a package out that is deleted.</summary>
    public void Remove(Package package) => All = [.. All.Where(p => p != package)];

    /// <summary>Notes that all packages were saved as they stand, with the services they have now.</summary>
    public void TakeAsSaved()
    {
        All = PackageOrder.Sort(All, _services);
        foreach (var package in All)
            Saved(package);
    }

    /// <summary>Notes that a package was saved as it stands.</summary>
    public void Saved(Package package) => _savedBill[package.Pkgnum] = package.Bill;

    /// <summary>The earliest next bill date among packages that are billed, as saved so far (cust_main/Packages.pm next_bill_date).</summary>
    public long? NextBill() => All
        .Where(p => !p.IsCancelled && PerlTruth.IsTrue(_savedBill[p.Pkgnum]) && DefinitionOf(p) is { Freq: not (null or "" or "0") }
            && (!PerlTruth.IsTrue(p.Susp) || BillsSuspended(p)))
        .Select(p => (long?)_savedBill[p.Pkgnum]).Min();

    private IEnumerable<ActiveDiscount> Active(IEnumerable<PackageDiscount> given) => given.Where(d => _terms.ContainsKey(d.Discountnum))
        .Select(d => new ActiveDiscount(d, _terms[d.Discountnum])).Where(d => d.Given.IsActive(d.Terms));

    private bool Has(Package package, string option) => _packageOptions[package.Pkgnum]
        .Where(o => o.Optionname == option).MinBy(o => o.Optionnum) is { } found && PerlTruth.IsTrue(found.Optionvalue);
}
