using System.Globalization;
using Freeside.Bench.Database;
using Freeside.Bench.Load;
using Freeside.Bench.Methods;
using Freeside.Bench.Servers;

namespace Freeside.Bench.Whole;

/// <summary>What a server does when ten times as many calls come as it can perform, from clients who take none of its processors.</summary>
/// <param name="Method">What was called.</param>
/// <param name="Peak">Good answers a second where clients wait for theirs, before the flood and after it.</param>
/// <param name="Overloaded">The same load's result when calls come ten times as often; bad ones are those refused.</param>
/// <param name="Processors">How many processors the server had together with its database.</param>
internal sealed record OverloadFigures(string Method, double Peak, LoadResult Overloaded, int Processors)
{
    // More than may run and wait together, less than the connections that are kept open.
    private const int Connections = 950;
    private const int Times = 10;

    // Virtual processors change their speed from one second to the next; the median of so many floods, each between two peaks, bears that.
    private const int Turns = 11;

    // Of peaks and floods alike: until all connections are there and all places to wait are taken.
    private static readonly TimeSpan Rising = TimeSpan.FromSeconds(3);

    private static readonly LoadShape Usual = new(32, KeepsAlive: true);

    // The dearer a call, the less refusing others beside it weighs: one that writes a few rows, one that writes dozens, and one that reads much besides.
    private static readonly string[] Methods = ["insert_payment", "new_customer", "update_customer"];

    /// <summary>Good answers a second under the flood, as a part of the peak.</summary>
    public double Goodput => Overloaded.PerSecond / Peak;

    /// <summary>What the server ran on, in words.</summary>
    public string Arrangement => $"server and PostgreSQL on {Processors} of {Environment.ProcessorCount} cores";

    /// <summary>Calls that were answered, whichever way, in a second.</summary>
    public double Answered => Overloaded.PerSecond * (Overloaded.Good.Count + Overloaded.Bad.Count) / Math.Max(1, Overloaded.Good.Count);

    /// <summary>As a line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Method}: {Overloaded.PerSecond:0} of {Peak:0} calls/s, {100 * Goodput:0} %; {Answered:0} answered, refused within {Overloaded.Bad.Percentile(99):0} ms (p99)");

    /// <summary>Measures on a database.</summary>
    public static async Task<IReadOnlyList<OverloadFigures>> MeasureAsync(Options options, BenchCluster cluster, string database, Shop shop)
    {
        using var halves = new ProcessorHalves(cluster.ProcessId);
        await using var server = await MeasuredServer.StartAsync(options.ServerFolder, cluster.ConnectionString(database), processors: halves.ForServer);
        var run = new LoadRun(cluster.Secret, cluster.ProcessId);
        var figures = new List<OverloadFigures>();
        foreach (var method in BenchMethods.All.Where(m => Methods.Contains(m.Name)))
        {
            var customers = new Customers(shop, method.Kind, method.IsSpent);

            // It counts the processors it was started on; but what compiles its code, of refusing too, would not keep up with the calls on those.
            halves.Join(server.ProcessId);
            run.Settle(server, method, customers.Next, Usual, options.Settling);
            Flood(method, customers, Peak(method, customers));
            halves.Divide(server.ProcessId);

            // The first seconds on its half are dearer than the rest.
            run.Settle(server, method, customers.Next, Usual, options.Settling);
            var turns = new List<OverloadFigures>();
            var before = Peak(method, customers);
            while (turns.Count < Turns)
            {
                var overloaded = Flood(method, customers, before);
                var after = Peak(method, customers);
                turns.Add(new OverloadFigures(method.Name, (before + after) / 2, overloaded, halves.ForServer.Count));
                Terminal.Say($"  {turns[^1]}");
                before = after;
            }

            figures.Add(turns.OrderBy(t => t.Goodput).ElementAt(Turns / 2));
            Terminal.Say($"  in the median {figures[^1]}");
        }

        return figures;

        double Peak(BenchMethod method, Customers customers) =>
            run.Measure(server, method, customers.Next, Usual, Rising, options.Measured).PerSecond;

        LoadResult Flood(BenchMethod method, Customers customers, double peak) =>
            run.Flood(server, method, customers.Next, Times * peak, Connections, Rising, options.Measured);
    }
}
