using System.Text.Json;
using Freeside.Tests.Conformance.Playing;

namespace Freeside.Tests.Conformance.Reporting;

/// <summary>
/// How many steps agreed so far, per scenario and method (<c>agreeing.json</c>). A number may be reached or passed, and when it is passed it
/// is raised; it never falls.
/// </summary>
/// <param name="numbers">Scenario, method, number.</param>
internal sealed class AgreeingNumbers(IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> numbers)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    /// <summary>The numbers in a JSON text.</summary>
    public static AgreeingNumbers Parse(string json)
    {
        var parsed = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, int>>>(json)!;
        return new AgreeingNumbers(parsed.ToDictionary(s => s.Key, s => (IReadOnlyDictionary<string, int>)s.Value, StringComparer.Ordinal));
    }

    /// <summary>All numbers together.</summary>
    public int Total => numbers.Values.Sum(s => s.Values.Sum());

    /// <summary>The number for a scenario's method; 0 where none is known.</summary>
    public int Of(string scenario, string method) => numbers.GetValueOrDefault(scenario)?.GetValueOrDefault(method) ?? 0;

    /// <summary>The methods of a played scenario with fewer agreeing steps than before, as sentences.</summary>
    public IReadOnlyList<string> Fallen(PlayedScenario played)
    {
        var known = numbers.GetValueOrDefault(played.Name) ?? new Dictionary<string, int>(StringComparer.Ordinal);
        var methods = played.Methods;
        return [.. known.Where(m => methods.GetValueOrDefault(m.Key).Agreeing < m.Value)
            .Select(m => $"{played.Name} {m.Key}: {methods.GetValueOrDefault(m.Key).Agreeing} steps agree, {m.Value} did")];
    }

    /// <summary>The methods of a played scenario with more agreeing steps than before, as sentences.</summary>
    public IReadOnlyList<string> Risen(PlayedScenario played) =>
        [.. played.Methods.Where(m => m.Value.Agreeing > Of(played.Name, m.Key))
            .Select(m => $"{played.Name} {m.Key}: {m.Value.Agreeing} steps agree, the number {Of(played.Name, m.Key)} can be raised")];

    /// <summary>
    /// The numbers raised to what was played, never lowered. A scenario played on several databases counts with the fewest agreeing steps.
    /// </summary>
    public AgreeingNumbers Raised(IEnumerable<PlayedScenario> played)
    {
        var raised = numbers.ToDictionary(s => s.Key, s => s.Value.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var scenario in played.GroupBy(p => p.Name, StringComparer.Ordinal))
        {
            var known = raised.GetValueOrDefault(scenario.Key) ?? (raised[scenario.Key] = new Dictionary<string, int>(StringComparer.Ordinal));
            foreach (var method in scenario.SelectMany(p => p.Methods.Keys).Distinct(StringComparer.Ordinal))
            {
                var agreeing = scenario.Min(p => p.Methods.GetValueOrDefault(method).Agreeing);
                if (agreeing > known.GetValueOrDefault(method))
                    known[method] = agreeing;
            }
        }

        return new AgreeingNumbers(raised.ToDictionary(s => s.Key, s => (IReadOnlyDictionary<string, int>)s.Value, StringComparer.Ordinal));
    }

    /// <summary>As JSON, sorted.</summary>
    public override string ToString()
    {
        var sorted = new SortedDictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        foreach (var (scenario, methods) in numbers)
            sorted[scenario] = new SortedDictionary<string, int>(methods.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        return JsonSerializer.Serialize(sorted, Options) + "\n";
    }
}
