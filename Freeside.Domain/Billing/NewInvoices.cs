using Freeside.Domain.Billing.Application;
using Freeside.Domain.Common;
using Freeside.Domain.Invoices;

namespace Freeside.Domain.Billing;

/// <summary>The invoices made in this run, with all that applying money to them needs: nothing of it can be read yet.</summary>
internal sealed class NewInvoices
{
    private readonly List<Invoice> _invoices = [];
    private readonly List<InvoiceLine> _lines = [];
    private readonly List<BilledPackage> _packages = [];
    private readonly Dictionary<int, string?> _overridingFrequencies = [];
    private readonly List<TaxShare> _taxShares = [];
    private readonly List<TaxExemption> _exemptions = [];

    /// <summary>The invoices, in the order in which they were made.</summary>
    public IReadOnlyList<Invoice> All => _invoices;

    /// <summary>Their lines.</summary>
    public IReadOnlyList<InvoiceLine> Lines => _lines;

    /// <summary>A way back to the invoices made so far.</summary>
    public Action Mark()
    {
        var (invoices, lines, packages, shares, exemptions) = (_invoices.Count, _lines.Count, _packages.Count, _taxShares.Count, _exemptions.Count);
        return () =>
        {
            _invoices.RemoveRange(invoices, _invoices.Count - invoices);
            _lines.RemoveRange(lines, _lines.Count - lines);
            _packages.RemoveRange(packages, _packages.Count - packages);
            _taxShares.RemoveRange(shares, _taxShares.Count - shares);
            _exemptions.RemoveRange(exemptions, _exemptions.Count - exemptions);
        };
    }

    public void Add(Invoice invoice) => _invoices.Add(invoice);

    public void Add(InvoiceLine line) => _lines.Add(line);

    public void Add(TaxExemption exemption) => _exemptions.Add(exemption);

    public void Add(TaxLocationShare share) =>
        _taxShares.Add(new TaxShare(share.Billpkgnum, share.Billpkgtaxlocationnum, null, share.Amount));

    public void Add(MadeLine line)
    {
        if (line.Billed is { } billed)
            _packages.Add(billed);
        if (line is { Definition: { } linked, Line.PkgpartOverride: { } pkgpart })
            _overridingFrequencies[pkgpart] = linked.Freq;
    }

    /// <summary>Invoices that were stored before, together with these.</summary>
    public InvoicesToSettle With(InvoicesToSettle stored) => new()
    {
        Invoices = Joined(stored.Invoices, _invoices),
        Applied = stored.Applied,
        Lines = Joined(stored.Lines, _lines),
        LineApplied = stored.LineApplied,
        TaxShares = Joined(stored.TaxShares, _taxShares),
        Packages = Pending.Known<IReadOnlyList<BilledPackage>>([.. stored.Packages.Value.Concat(_packages).DistinctBy(p => p.Pkgnum)]),
        OverridingFrequencies = Pending.Known<IReadOnlyDictionary<int, string?>>(
            stored.OverridingFrequencies.Value.Concat(_overridingFrequencies).DistinctBy(f => f.Key).ToDictionary()),
        Exemptions = Joined(stored.Exemptions, [.. _exemptions.GroupBy(e => (e.Billpkgnum, Kind(e)), Group)]),
    };

    private static ExemptGroup Group((int Billpkgnum, ExemptionKind Kind) key, IEnumerable<TaxExemption> exemptions) =>
        new(key.Billpkgnum, key.Kind, exemptions.Sum(e => e.Amount), TaxExists: true);

    private static ExemptionKind Kind(TaxExemption e) => new(
        e.Taxnum, e.Taxtype, e.Year, e.Month, e.ExemptMonthly, e.ExemptCust, e.ExemptCustTaxname, e.ExemptSetup, e.ExemptRecur);

    private static Pending<IReadOnlyList<T>> Joined<T>(Pending<IReadOnlyList<T>> stored, IReadOnlyList<T> made) =>
        Pending.Known<IReadOnlyList<T>>([.. stored.Value, .. made]);
}
