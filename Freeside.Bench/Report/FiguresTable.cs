using System.Globalization;
using Freeside.Bench.Load;
using Freeside.Bench.Methods;
using Freeside.Bench.Servers;
using Freeside.Bench.Whole;
using Spectre.Console;

namespace Freeside.Bench.Report;

/// <summary>Everything measured, for a terminal.</summary>
internal static class FiguresTable
{
    private static readonly string[] Columns =
        ["method", "connections", "calls/s", "p50 ms", "p99", "p99.9", "CPU µs", "DB µs", "kB allocated", "trips", "SQL floor", "of floor", "bad"];

    /// <summary>Prints it to standard output.</summary>
    public static void Print(Figures figures)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in Columns)
            table.AddColumn(column, c => c.Alignment = column is "method" or "connections" ? Justify.Left : Justify.Right);
        foreach (var name in (string[])[FloorServer.Kestrel, FloorServer.Canned])
            Add(table, figures, name);
        foreach (var method in BenchMethods.All.Where(m => figures.Statements.ContainsKey(m.Name)))
            Add(table, figures, method.Name);
        var console = Wide();
        console.Write(table);
        Print(figures.Growth);
        PrintTargets(console, figures);
    }

    /// <summary>Prints what ten times the customers cost.</summary>
    public static void Print(IReadOnlyList<GrowthFigures> growth)
    {
        if (growth.Count == 0)
            return;
        var table = new Table().Border(TableBorder.Simple).AddColumns("method", "calls/s, a tenth of the customers", "all", "slower by");
        foreach (var g in growth)
            table.AddRow(g.Method, Whole(g.Small), Whole(g.Large), $"{100 * g.Slower:0} %");
        Wide().Write(table);
    }

    private static IAnsiConsole Wide()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        console.Profile.Width = Math.Max(console.Profile.Width, 160);
        return console;
    }

    private static void PrintTargets(IAnsiConsole console, Figures figures)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("target", "wanted", "measured", "");
        foreach (var target in Targets.Of(figures))
            table.AddRow(target.What.EscapeMarkup(), target.Wanted, target.Measured, target.IsMet ? "met" : "[bold]not met[/]");
        console.Write(table);
    }

    private static void Add(Table table, Figures figures, string name)
    {
        foreach (var shape in LoadShape.All)
        {
            var result = figures.Of(name, shape);
            var isFirst = shape == LoadShape.All[0];
            table.AddRow(
            [
                isFirst ? name : "",
                $"{shape.Connections} {(shape.KeepsAlive ? "kept" : "new")}",
                Whole(result.PerSecond),
                Two(result.Good.Percentile(50)),
                Two(result.Good.Percentile(99)),
                Two(result.Good.Percentile(99.9)),
                Whole(result.ServerCpu.TotalMicroseconds),
                Whole(result.DatabaseCpu.TotalMicroseconds),
                (result.AllocatedBytes / 1024).ToString("0.0", CultureInfo.InvariantCulture),
                .. Floors(figures, name, shape),
                result.Bad.Count == 0 ? "" : $"{result.Bad.Count}",
            ]);
            if (result.Complaint is { } complaint)
                Terminal.Say($"{name}, {shape}: {complaint[..Math.Min(complaint.Length, 600)]}");
        }
    }

    private static string[] Floors(Figures figures, string name, LoadShape shape) => figures.Statements.TryGetValue(name, out var floor)
        ?
        [
            $"{floor.RoundTrips}",
            Whole(figures.Sql(name, shape.Connections).PerSecond),
            $"{figures.OfFloor(name, shape):0} %",
        ]
        : ["", "", ""];

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static string Two(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
