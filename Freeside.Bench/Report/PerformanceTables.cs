using System.Globalization;
using System.Text;
using Freeside.Bench.Load;
using Freeside.Bench.Methods;
using Freeside.Bench.Servers;

namespace Freeside.Bench.Report;

/// <summary>The tables of docs/performance.md: targets, everything measured, two sizes beside one another.</summary>
internal static class PerformanceTables
{
    /// <summary>Makes them.</summary>
    public static string Of(Figures figures)
    {
        var text = new StringBuilder($"{Machine.Text(figures.Options)}.\n\n| Target | Wanted | Measured | |\n|---|---|---|---|\n");
        foreach (var target in Targets.Of(figures))
            text.Append($"| {target.What} | {target.Wanted} | {target.Measured} | {(target.IsMet ? "met" : "**not met**")} |\n");
        AddMethods(text, figures);
        AddOverload(text, figures);
        AddGrowth(text, figures);
        return text.Append('\n').ToString();
    }

    private static void AddMethods(StringBuilder text, Figures figures)
    {
        text.Append("""

            | Method | Connections | Calls/s | p50 ms | p99 | p99.9 | Server CPU µs | Database CPU µs | Allocated kB | Resident MiB | SQL alone/s | Of the lower floor |
            |---|---|---|---|---|---|---|---|---|---|---|---|

            """);
        foreach (var name in (string[])[FloorServer.Kestrel, FloorServer.Canned, .. BenchMethods.All.Select(m => m.Name).Where(figures.Statements.ContainsKey)])
        {
            foreach (var shape in LoadShape.All)
                AddRow(text, figures, name, shape);
        }
    }

    private static void AddRow(StringBuilder text, Figures figures, string name, LoadShape shape)
    {
        var result = figures.Of(name, shape);
        text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {shape.Connections} {(shape.KeepsAlive ? "kept" : "new")} | {result.PerSecond:0} ")
            .Append(CultureInfo.InvariantCulture, $"| {result.Good.Percentile(50):0.00} | {result.Good.Percentile(99):0.00} | {result.Good.Percentile(99.9):0.00} ")
            .Append(CultureInfo.InvariantCulture, $"| {result.ServerCpu.TotalMicroseconds:0} | {result.DatabaseCpu.TotalMicroseconds:0} ")
            .Append(CultureInfo.InvariantCulture, $"| {result.AllocatedBytes / 1024:0.0} | {result.ResidentBytes / 1048576.0:0} ")
            .Append(figures.Statements.ContainsKey(name)
                ? string.Create(CultureInfo.InvariantCulture, $"| {figures.Sql(name, shape.Connections).PerSecond:0} | {figures.OfFloor(name, shape):0} % |\n")
                : "| – | – |\n");
    }

    private static void AddOverload(StringBuilder text, Figures figures)
    {
        if (figures.Overload.Count == 0)
            return;
        text.Append($"\n| Ten times too many calls, {figures.Overload[0].Arrangement} ")
            .Append("| Peak/s | Answered/s | Performed/s | Of the peak | Refused: p50 ms | p99 | p99.9 | CPU µs for a performed call, server + database: at peaks | in floods |\n")
            .Append("|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var o in figures.Overload)
        {
            var (turn, refused) = (o.Median, o.Median.Flood.Bad);
            text.Append(CultureInfo.InvariantCulture, $"| `{o.Method}` | {turn.Peak:0} | {turn.Answered:0} | {turn.Flood.PerSecond:0} | {100 * turn.Goodput:0} % ")
                .Append(CultureInfo.InvariantCulture, $"| {refused.Percentile(50):0.0} | {refused.Percentile(99):0.0} | {refused.Percentile(99.9):0.0} ")
                .Append(CultureInfo.InvariantCulture, $"| {o.AtPeaks} | {o.InFloods} |\n");
        }
    }

    private static void AddGrowth(StringBuilder text, Figures figures)
    {
        if (figures.Growth.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n| Method | Calls/s with {figures.Options.Customers / 10:N0} customers | with {figures.Options.Customers:N0} | Slower by |\n|---|---|---|---|\n");
        foreach (var g in figures.Growth)
            text.Append(CultureInfo.InvariantCulture, $"| `{g.Method}` | {g.Small:0} | {g.Large:0} | {100 * g.Slower:0} % |\n");
    }
}
