using System.Collections.Concurrent;
using System.Text;
using Freeside.Tests.Conformance.Playing;

namespace Freeside.Tests.Conformance.Reporting;

/// <summary>Adds up all scenarios of a run, per method and database.</summary>
internal sealed class RunSummary
{
    private readonly ConcurrentBag<(string Database, PlayedScenario Played)> _all = [];

    /// <summary>What was played.</summary>
    public IEnumerable<PlayedScenario> Played => _all.Select(p => p.Played);

    /// <summary>Adds a scenario.</summary>
    public void Add(string database, PlayedScenario played) => _all.Add((database, played));

    /// <summary>The tables of numbers.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        foreach (var database in _all.GroupBy(p => p.Database, StringComparer.Ordinal).OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            text.AppendLine($"on {database.Key}:");
            foreach (var (_, played) in database.OrderBy(p => p.Played.Name, StringComparer.Ordinal))
                text.AppendLine($"  {played.Name,-38} {played.Total}");
            text.AppendLine();
            foreach (var method in database.SelectMany(p => p.Played.Methods).GroupBy(m => m.Key, StringComparer.Ordinal).OrderBy(m => m.Key, StringComparer.Ordinal))
                text.AppendLine($"  {method.Key,-38} {Sum(method.Select(m => m.Value))}");
            text.AppendLine($"  {"all",-38} {Sum(database.Select(p => p.Played.Total))}");
            text.AppendLine();
        }

        return text.ToString();
    }

    private static Tally Sum(IEnumerable<Tally> tallies) => tallies.Aggregate(default(Tally), (a, b) => new Tally(a.Agreeing + b.Agreeing, a.All + b.All));
}
