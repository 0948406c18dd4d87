namespace Freeside.Domain.Billing.Application;

/// <summary>The invoices that were read, as accounts, and the packages on them.</summary>
internal sealed class Settlement
{
    private readonly Dictionary<int, InvoiceAccount> _accounts;
    private readonly Dictionary<int, BilledPackage> _packages;
    private readonly IReadOnlyDictionary<int, string?> _overridingFrequencies;

    /// <summary>Puts together what was read.</summary>
    public Settlement(InvoicesToSettle loaded)
    {
        var applied = loaded.Applied.Value.ToDictionary(a => a.Invnum, a => a.Amount);
        var lineApplied = loaded.LineApplied.Value.ToLookup(a => a.Billpkgnum);
        var taxShares = loaded.TaxShares.Value.ToLookup(s => s.Billpkgnum);
        var lines = loaded.Lines.Value.ToLookup(
            l => l.Invnum, l => new LineAccount(l, lineApplied[l.Billpkgnum], [.. taxShares[l.Billpkgnum]]));
        _accounts = loaded.Invoices.Value.ToDictionary(
            i => i.Invnum, i => new InvoiceAccount(i, applied.GetValueOrDefault(i.Invnum), [.. lines[i.Invnum]]));
        _packages = loaded.Packages.Value.ToDictionary(p => p.Pkgnum);
        _overridingFrequencies = loaded.OverridingFrequencies.Value;
    }

    /// <summary>An invoice's account; <c>null</c> where it was not read, or was gone by then.</summary>
    public InvoiceAccount? Account(int invnum) => _accounts.GetValueOrDefault(invnum);

    /// <summary>The package a line is for; <c>null</c> for taxes and fees.</summary>
    public BilledPackage? PackageOf(LineAccount line) => Package(line.Line.Pkgnum);

    /// <summary>A package on one of the lines; <c>null</c> where there is none of that number.</summary>
    public BilledPackage? Package(int pkgnum) => _packages.GetValueOrDefault(pkgnum);

    /// <summary>How often what is on a line is billed by its definition (TemplateItem_Mixin.pm part_pkg).</summary>
    public string? DefinedFrequency(LineAccount line) => line.Line.PkgpartOverride is { } pkgpart and not 0
        ? _overridingFrequencies.GetValueOrDefault(pkgpart)
        : PackageOf(line)?.Freq;
}
