using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Events.Conditions;

/// <summary>A date of a package that a condition names (part_event/Condition/pkg_age_Common.pm).</summary>
internal sealed class PackageDates
{
    private const string Original = "orig_";

    private static readonly Dictionary<string, Func<Package, int?>> Fields = new(StringComparer.Ordinal)
    {
        ["setup"] = p => p.Setup,
        ["last_bill"] = p => p.LastBill,
        ["bill"] = p => p.Bill,
        ["adjourn"] = p => p.Adjourn,
        ["susp"] = p => p.Susp,
        ["expire"] = p => p.Expire,
        ["cancel"] = p => p.Cancel,
        ["contract_end"] = p => p.ContractEnd,
    };

    private readonly string _field;

    /// <summary>The date the options name.</summary>
    public PackageDates(EventOptions options)
    {
        _field = options.Text("field");
        if (_field != Original + "setup" && !Fields.ContainsKey(_field))
            options.Refuse("field");
    }

    /// <summary>Whether it is that of the first in a row of packages that took one another's place. SQL does not look there.</summary>
    public bool IsOriginal => _field.StartsWith(Original, StringComparison.Ordinal);

    /// <summary>The date; <c>null</c>: none.</summary>
    public int? Of(EventCheck check)
    {
        var package = check.Subject.Package!;
        for (var hops = 0; IsOriginal && PerlTruth.IsTrue(package.ChangePkgnum) && hops < check.State.Packages.Count; hops++)
            package = check.State.Packages.FirstOrDefault(p => p.Pkgnum == package.ChangePkgnum) ?? package;
        var date = IsOriginal ? package.Setup : Fields[_field](package);
        return PerlTruth.IsTrue(date) ? date : null;
    }
}
