using Freeside.Bench.Database;
using Freeside.Bench.Load;
using Freeside.Bench.Methods;
using Freeside.Bench.Servers;

namespace Freeside.Bench.Whole;

/// <summary>What a server does when ten times as many calls come as it can perform, from clients who take none of its processors.</summary>
/// <param name="Method">What was called.</param>
/// <param name="Peak">Good answers a second where clients wait for theirs.</param>
/// <param name="Overloaded">The same load's result when calls come ten times as often; bad ones are those refused.</param>
/// <param name="Processors">How many processors the server had together with its database.</param>
internal sealed record OverloadFigures(string Method, double Peak, LoadResult Overloaded, int Processors)
{
    // More than may run and wait together, less than the connections that are kept open.
    private const int Connections = 950;
    private const int Times = 10;

    // Virtual processors change their speed from one second to the next; the median of so many pairs bears that.
    private const int Turns = 7;

    // Until all connections are there and all places to wait are taken.
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
            Turn(method, customers);
            halves.Divide(server.ProcessId);

            // The first seconds on its half are dearer than the rest.
            run.Settle(server, method, customers.Next, Usual, options.Settling);
            var turns = Enumerable.Range(0, Turns).Select(_ => Turn(method, customers)).OrderBy(t => t.Goodput).ToList();
            figures.Add(turns[turns.Count / 2]);
        }

        return figures;

        OverloadFigures Turn(BenchMethod method, Customers customers)
        {
            var peak = run.Measure(server, method, customers.Next, Usual, options.Warming, options.Measured).PerSecond;
            var overloaded = run.Flood(server, method, customers.Next, Times * peak, Connections, Rising, options.Measured);
            return new OverloadFigures(method.Name, peak, overloaded, halves.ForServer.Count);
        }
    }
}
