using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Reasons;

namespace Freeside.Domain.Packages.Life;

/// <summary>What was read with packages whose life changes, looked up by what it belongs to; what is ordered or noted in the call is added.</summary>
/// <param name="loaded">What was read.</param>
internal sealed class LifeParts(PackageLives loaded)
{
    private readonly Dictionary<int, PackageDefinition> _definitions = loaded.Packages.Definitions.Value.ToDictionary(d => d.Pkgpart);
    private readonly Dictionary<int, PlanOptions> _options = Options(loaded.Packages);
    private readonly List<PackageOption> _packageOptions = [.. loaded.PackageOptions.Value];
    private readonly List<PackageReason> _packageReasons = [.. loaded.PackageReasons.Value];
    private readonly List<Reason> _reasons = [.. loaded.Reasons.Value];
    private readonly List<ReasonType> _reasonTypes = [.. loaded.ReasonTypes.Value];
    private readonly Dictionary<int, FormerPackage> _former = loaded.Former.Value.ToDictionary(f => f.Pkgnum);
    private readonly ILookup<int, ChargedPeriod> _charged = loaded.Charged.Value.ToLookup(c => c.Pkgnum);

    private readonly Dictionary<int, UnsoldDefinition> _unsold = loaded.Unsold.Value.ToDictionary(u => u.Pkgpart);
    private readonly ILookup<int, OfferedService> _offered = loaded.Offered.Value.ToLookup(o => o.Pkgpart);
    private readonly HashSet<int> _fees = [.. loaded.Fees.Value];

    /// <summary>What hangs on the packages.</summary>
    public PackageParts Packages { get; } = new(loaded.Packages);

    /// <summary>What the customer may owe and still has packages unsuspended.</summary>
    public BalanceAllowance Allowance { get; } = loaded.Allowance.Value;

    /// <summary>The customer's packages that were read or ordered, by number.</summary>
    public List<Package> All { get; } = [.. loaded.Packages.Packages.Value];

    public PackageDefinition? DefinitionOf(int pkgpart) => _definitions.GetValueOrDefault(pkgpart);

    public PlanOptions OptionsOf(int pkgpart) => _options.GetValueOrDefault(pkgpart) ?? new PlanOptions([]);

    public IEnumerable<PackageOption> OptionsOf(Package package) => _packageOptions.Where(o => o.Pkgnum == package.Pkgnum);

    /// <summary>Whether the package itself has the option set.</summary>
    public bool Has(Package package, string option) =>
        PerlTruth.IsTrue(OptionsOf(package).Where(o => o.Optionname == option).MinBy(o => o.Optionnum)?.Optionvalue);

    /// <summary>Whether it is billed although it is suspended (cust_main/Packages.pm billing_pkgs).</summary>
    public bool BillsSuspended(Package package) => Has(package, PlanOption.SuspendBill)
        || (OptionsOf(package.Pkgpart).Has(PlanOption.SuspendBill) && !Has(package, PlanOption.NoSuspendBill));

    /// <summary>The earliest next bill date among packages that are billed, epoch seconds (cust_main/Packages.pm next_bill_date).</summary>
    public int? NextBill() => All.Where(p => !p.IsCancelled && PerlTruth.IsTrue(p.Bill) && DefinitionOf(p.Pkgpart) is { Freq: not (null or "" or "0") }
        && (!PerlTruth.IsTrue(p.Susp) || BillsSuspended(p))).Min(p => p.Bill);

    /// <summary>Why it was or will be done, of several the last (cust_pkg.pm last_cust_pkg_reason).</summary>
    public PackageReason? ReasonOf(Package package, string action, int? date) =>
        _packageReasons.LastOrDefault(r => r.Pkgnum == package.Pkgnum && r.Action == action && r.Date == date);

    public IEnumerable<PackageReason> ReasonsOf(Package package) => _packageReasons.Where(r => r.Pkgnum == package.Pkgnum);

    public Reason? Reason(int? reasonnum) => _reasons.Find(r => r.Reasonnum == reasonnum);

    public Reason? Reason(int typenum, string text) => _reasons.Find(r => r.ReasonType == typenum && r.Text == text);

    public ReasonType? Type(int typenum) => _reasonTypes.Find(t => t.Typenum == typenum);

    public ReasonType? Type(string reasonClass, string name) => _reasonTypes.Find(t => t.Class == reasonClass && t.Name == name);

    public UnsoldDefinition? Unsold(int pkgpart) => _unsold.GetValueOrDefault(pkgpart);

    public IEnumerable<OfferedService> OfferedWith(int pkgpart) => _offered[pkgpart];

    public bool IsFee(int feepart) => _fees.Contains(feepart);

    public FormerPackage? Former(int pkgnum) => _former.GetValueOrDefault(pkgnum);

    public IEnumerable<ChargedPeriod> ChargedFor(int pkgnum) => _charged[pkgnum];

    public void Add(PackageReason reason) => _packageReasons.Add(reason);

    public void Add(PackageOption option) => _packageOptions.Add(option);

    public void Add(Reason reason) => _reasons.Add(reason);

    public void Add(ReasonType type) => _reasonTypes.Add(type);

    /// <summary>Adds a package ordered in this call.</summary>
    public void Add(Package package, PackageDefinition definition, PlanOptions options)
    {
        All.Add(package);
        _definitions.TryAdd(definition.Pkgpart, definition);
        _options.TryAdd(definition.Pkgpart, options);
    }

    private static Dictionary<int, PlanOptions> Options(LoadedPackages packages)
    {
        var options = packages.Options.Value.ToLookup(o => o.Pkgpart);
        return packages.Definitions.Value.ToDictionary(d => d.Pkgpart, d => new PlanOptions(options[d.Pkgpart]));
    }
}
