using System.Globalization;
using System.Text;
using Freeside.Bench.Load;
using Freeside.Bench.Methods;

namespace Freeside.Bench.Report;

/// <summary>The README's table, between two marks that no reader sees.</summary>
internal static class ReadmeTable
{
    private const string Begin = "<!-- written by ./bench -->\n";
    private const string End = "<!-- end -->";

    /// <summary>Writes the table anew.</summary>
    /// <exception cref="InvalidOperationException">The marks are missing.</exception>
    public static void Write(string file, Figures figures)
    {
        var text = File.ReadAllText(file);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
            throw new InvalidOperationException($"{file} has no place for the table.");
        File.WriteAllText(file, text[..(begin + Begin.Length)] + Table(figures) + text[end..]);
    }

    private static string Table(Figures figures)
    {
        var (opened, kept) = (new LoadShape(8, KeepsAlive: false), new LoadShape(8, KeepsAlive: true));
        var table = new StringBuilder("""
            | Method | Calls/s, new connections | Calls/s, kept | p50 / p99 / p99.9 ms | Server, database µs | Allocated kB | Round trips | SQL alone/s |
            |---|---|---|---|---|---|---|---|

            """);
        foreach (var method in BenchMethods.All.Where(m => figures.Statements.ContainsKey(m.Name)))
        {
            var (fresh, held) = (figures.Of(method.Name, opened), figures.Of(method.Name, kept));
            table.Append(CultureInfo.InvariantCulture, $"| `{method.Name}` | {fresh.PerSecond:0} | {held.PerSecond:0} ")
                .Append(CultureInfo.InvariantCulture, $"| {held.Good.Percentile(50):0.0} / {held.Good.Percentile(99):0.0} / {held.Good.Percentile(99.9):0.0} ")
                .Append(CultureInfo.InvariantCulture, $"| {held.ServerCpu.TotalMicroseconds:0}, {held.DatabaseCpu.TotalMicroseconds:0} | {held.AllocatedBytes / 1024:0} ")
                .Append(CultureInfo.InvariantCulture, $"| {figures.Statements[method.Name].RoundTrips} | {figures.Sql(method.Name, 8).PerSecond:0} |\n");
        }

        return table.ToString();
    }
}
