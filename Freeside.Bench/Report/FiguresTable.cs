using System.Globalization;
using Freeside.Bench.Load;
using Freeside.Bench.Methods;
using Freeside.Bench.Servers;
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
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        console.Profile.Width = Math.Max(console.Profile.Width, 160);
        console.Write(table);
        if (figures.Process is { } process)
        {
            console.WriteLine($"first answer {process.FirstAnswer.TotalMilliseconds:0} ms after launch; "
                + $"{process.Resident / 1048576.0:0} MiB resident under load on 500 connections");
        }
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
            $"{100 * figures.Of(name, shape).PerSecond / figures.Floor(name, shape):0} %",
        ]
        : ["", "", ""];

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static string Two(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
