using System.Text.Json;
using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Comparison;

/// <summary>Changes for tests of the comparison, written as recordings are.</summary>
internal static class Changes
{
    /// <summary>The keys of the tables that the tests speak of.</summary>
    public static IReadOnlyDictionary<string, string[]> Keys { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["cust_main"] = ["custnum"],
        ["cust_pay"] = ["paynum"],
        ["h_cust_pay"] = ["historynum"],
        ["cust_pkg"] = ["pkgnum"],
        ["cust_bill_pkg"] = ["billpkgnum"],
        ["cust_bill_pkg_tax_location"] = ["billpkgtaxlocationnum"],
        ["h_cust_bill_pkg"] = ["historynum"],
    };

    /// <summary>The changes in a recording's <c>db</c>.</summary>
    public static IReadOnlyList<RowChange> Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ScenarioReader.Changes(document.RootElement);
    }
}
