using Freeside.Bench.Database;
using Freeside.Bench.Load;
using Freeside.Bench.Methods;
using Freeside.Bench.Servers;

namespace Freeside.Bench.Whole;

/// <summary>Floods a server, once for each of some methods.</summary>
internal static class OverloadRun
{
    // More than may run and wait together, less than the connections that are kept open.
    private const int Connections = 950;
    private const int Times = 10;

    // Virtual processors change their speed from one second to the next: short turns, each flood between two peaks, and the median of many.
    private const int Turns = 21;

    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(1.5);

    // Of peaks and floods alike: until all connections are there and all places to wait are taken.
    private static readonly TimeSpan Rising = TimeSpan.FromSeconds(1.5);

    private static readonly LoadShape Usual = new(32, KeepsAlive: true);

    // The dearer a call, the less refusing others beside it weighs: one that writes a few rows, one that writes dozens, and one that reads much besides.
    private static readonly string[] Methods = ["insert_payment", "new_customer", "update_customer"];

    /// <summary>Measures on a database.</summary>
    public static async Task<IReadOnlyList<OverloadFigures>> MeasureAsync(
        Options options, BenchCluster cluster, string database, Shop shop, IReadOnlyList<BenchMethod> methods)
    {
        using var halves = new ProcessorHalves(cluster.ProcessId);
        await using var server = await MeasuredServer.StartAsync(options.ServerFolder, cluster.ConnectionString(database), processors: halves.ForServer);
        var run = new LoadRun(cluster.Secret, cluster.ProcessId);
        var figures = new List<OverloadFigures>();
        foreach (var method in methods.Where(m => Methods.Contains(m.Name)))
        {
            var customers = new Customers(shop, method.Kind, method.IsSpent);

            // It counts the processors it was started on; but what compiles its code, of refusing too, would not keep up with the calls on those.
            halves.Join(server.ProcessId);
            run.Settle(server, method, customers.Next, Usual, options.Settling);
            Flood(method, customers, Peak(method, customers).PerSecond);
            halves.Divide(server.ProcessId);

            // The first seconds on its half are dearer than the rest.
            run.Settle(server, method, customers.Next, Usual, options.Settling);
            var turns = new List<OverloadTurn>();
            var before = Peak(method, customers);
            while (turns.Count < Turns)
            {
                var flood = Flood(method, customers, before.PerSecond);
                var after = Peak(method, customers);
                turns.Add(new OverloadTurn(before, flood, after));
                Terminal.Say($"  {turns[^1]}");
                before = after;
            }

            figures.Add(new OverloadFigures(method.Name, turns, halves.ForServer.Count));
            Terminal.Say($"  in the median {figures[^1]}");
        }

        return figures;

        LoadResult Peak(BenchMethod method, Customers customers) =>
            run.Measure(server, method, customers.Next, Usual, Rising, Measured);

        LoadResult Flood(BenchMethod method, Customers customers, double peak) =>
            run.Flood(server, method, customers.Next, Times * peak, Connections, Rising, Measured);
    }
}
