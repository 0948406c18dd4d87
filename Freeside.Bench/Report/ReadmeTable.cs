using System.Globalization;
using System.Text;
using Freeside.Bench.Load;
using Freeside.Bench.Methods;
using Freeside.Bench.Servers;

namespace Freeside.Bench.Report;

/// <summary>The README's table: eight connections, a line for each method.</summary>
internal static class ReadmeTable
{
    private static readonly LoadShape Opened = new(8, KeepsAlive: false);
    private static readonly LoadShape Kept = new(8, KeepsAlive: true);

    /// <summary>Makes the table.</summary>
    public static string Of(Figures figures)
    {
        var table = new StringBuilder("""
            | Method | Calls/s, new connections | Calls/s, kept | p50 / p99 / p99.9 ms | Server, database CPU µs | Allocated kB | Round trips | SQL alone/s | Of the lower floor, new / kept |
            |---|---|---|---|---|---|---|---|---|

            """);
        Add(table, figures, FloorServer.Kestrel, "*an empty Kestrel endpoint*", "| – | – | – |");
        Add(table, figures, FloorServer.Canned, "*the XML-RPC layer, its answer ready*", "| – | – | – |");
        foreach (var method in BenchMethods.All.Where(m => figures.Statements.ContainsKey(m.Name)))
            Add(table, figures, method.Name, $"`{method.Name}`", Floors(figures, method.Name));
        return table.Append('\n').Append(Whole(figures)).Append('\n').ToString();
    }

    private static void Add(StringBuilder table, Figures figures, string name, string title, string floors)
    {
        var (fresh, held) = (figures.Of(name, Opened), figures.Of(name, Kept));
        table.Append(CultureInfo.InvariantCulture, $"| {title} | {fresh.PerSecond:0} | {held.PerSecond:0} ")
            .Append(CultureInfo.InvariantCulture, $"| {held.Good.Percentile(50):0.0} / {held.Good.Percentile(99):0.0} / {held.Good.Percentile(99.9):0.0} ")
            .Append(CultureInfo.InvariantCulture, $"| {held.ServerCpu.TotalMicroseconds:0}, {held.DatabaseCpu.TotalMicroseconds:0} | {held.AllocatedBytes / 1024:0} ")
            .Append(floors).Append('\n');
    }

    private static string Floors(Figures figures, string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {figures.Statements[name].RoundTrips} | {figures.Sql(name, 8).PerSecond:0} | {figures.OfFloor(name, Opened):0} % / {figures.OfFloor(name, Kept):0} % |");

    private static string Whole(Figures figures)
    {
        var text = new StringBuilder($"{Machine.Text(figures.Options)}, which clients, server and PostgreSQL share.");
        if (figures.Process is { } process)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $" The first answer comes {process.FirstAnswer.TotalMilliseconds:0} ms after the launch; under load on 500 connections {process.Resident / 1048576.0:0} MiB are resident.");
        }

        if (figures.Overload.Count > 0)
        {
            var shares = figures.Overload.Select(o => string.Create(
                CultureInfo.InvariantCulture, $"{100 * o.Median.Goodput:0} % of `{o.Method}`, {o.Median.Flood.Bad.Percentile(99):0} ms"));
            text.Append(CultureInfo.InvariantCulture, $" When ten times too many calls come, {figures.Overload[0].Arrangement}, ")
                .Append("so much of the peak is performed, and the other calls are refused within (p99): ").AppendJoin("; ", shares).Append('.');
        }

        return text.ToString();
    }
}
