using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing.Plans;

/// <summary>The options of one package definition by name; of two of the same name the older counts (part_pkg.pm option).</summary>
/// <param name="options">The options.</param>
public sealed class PlanOptions(IEnumerable<PackageDefinitionOption> options)
{
    private readonly Dictionary<string, string?> _values = options.OrderBy(o => o.Optionnum)
        .GroupBy(o => o.Optionname, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.First().Optionvalue, StringComparer.Ordinal);

    /// <summary>The options there are.</summary>
    public IEnumerable<string> Names => _values.Keys;

    /// <summary>Their texts by name.</summary>
    public IReadOnlyDictionary<string, string?> All => _values;

    /// <summary>The option's text; <c>null</c> where it is missing or empty.</summary>
    public string? Text(string name) => _values.GetValueOrDefault(name) is { Length: > 0 } text ? text : null;

    /// <summary>The table of services whose calls are charged for (<c>cdr_svc_method</c>).</summary>
    public string CallTable => (Has(PlanOption.CallMethod) ? Text(PlanOption.CallMethod)! : "svc_phone").Split('.')[0];

    /// <summary>Whether the option is what Perl takes for true.</summary>
    public bool Has(string name) => PerlTruth.IsTrue(Text(name));

    /// <summary>An amount as the shop wrote it.</summary>
    public Fee Fee(string name) => new(Text(name));

    /// <summary>The number an option begins with, without what is behind the point; 0 where there is none, or one of no use.</summary>
    public long Number(string name) => Inexact.OfText(Text(name)) is { IsAmount: true } number ? number.Truncated().ToWhole() : 0;

    /// <summary>An amount no invoice could show, if there is one.</summary>
    public string? Unreckonable() => PlanOption.Amounts.FirstOrDefault(a => !Fee(a).Amount.IsAmount);
}
