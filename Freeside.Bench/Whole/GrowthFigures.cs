using Freeside.Bench.Database;
using Freeside.Bench.Load;
using Freeside.Bench.Methods;
using Freeside.Bench.Servers;

namespace Freeside.Bench.Whole;

/// <summary>What ten times the customers cost a method.</summary>
/// <param name="Method">What was called.</param>
/// <param name="Small">Calls a second with a tenth of the customers.</param>
/// <param name="Large">Calls a second with all.</param>
/// <param name="Slower">How much slower it is with ten times the customers; negative: faster. Of pairs that were measured one after the other, since a machine's speed drifts.</param>
internal sealed record GrowthFigures(string Method, double Small, double Large, double Slower)
{
    // Each on fresh copies and with fresh servers: where a customer is good for one call, a pass has few pairs; and of two servers that were started alike, the runtime compiles one better for good.
    private const int Passes = 3;

    // A turn's rate is off by a tenth now and then; the median of so many pairs is by two or three per cent.
    private const int MostPairs = 5;

    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(0.5);

    // In small pieces: where each customer is good for one call there are a thousand to warm up with, and what a piece called often is compiled behind it.
    private static readonly Settling Settling = new(TimeSpan.FromSeconds(1), Most: 6);

    /// <summary>Measures two servers by turns, each on a copy of its own database.</summary>
    /// <param name="options">What was asked for.</param>
    /// <param name="cluster">The cluster.</param>
    /// <param name="methods">The methods to compare.</param>
    /// <param name="stop">Gives up between two measurements.</param>
    public static async Task<IReadOnlyList<GrowthFigures>> MeasureAsync(
        Options options, BenchCluster cluster, IReadOnlyList<BenchMethod> methods, CancellationToken stop)
    {
        var pairs = methods.ToDictionary(m => m, _ => new List<Pair>());
        var run = new LoadRun(cluster.Secret, cluster.ProcessId);
        for (var pass = 1; pass <= Passes; pass++)
        {
            Terminal.Say($"  pass {pass} of {Passes}");
            await using var small = await SideAsync(options, cluster, options.Customers / 10, "measured_small");
            await using var large = await SideAsync(options, cluster, options.Customers, "measured_large");
            foreach (var method in methods)
            {
                stop.ThrowIfCancellationRequested();

                // Both are called for the same number of customers, and may use up as many before: of what a customer's rows stand on, PostgreSQL logs the first change of a page whole.
                var distinct = small.Shop.PerKind;
                pairs[method].AddRange(Pairs(small.Caller(run, method, distinct), large.Caller(run, method, distinct)));
            }
        }

        return [.. methods.Select(m => new GrowthFigures(
            m.Name, Median(pairs[m].Select(p => p.Small)), Median(pairs[m].Select(p => p.Large)), Median(pairs[m].Select(p => 1 - (p.Large / p.Small)))))];
    }

    // Either side goes first in every other pair. Fewer pairs where there are not enough customers that are good for one call only.
    private static List<Pair> Pairs(Func<double?> small, Func<double?> large)
    {
        var pairs = new List<Pair>();
        while (pairs.Count < MostPairs)
        {
            var isSmallFirst = pairs.Count % 2 == 0;
            var (first, second) = isSmallFirst ? (small(), large()) : (large(), small());
            if (first is not { } one || second is not { } other)
                break;
            pairs.Add(isSmallFirst ? new(one, other) : new(other, one));
        }

        return pairs.Count > 0 ? pairs : throw new InvalidOperationException("Too few customers for a comparison; take a larger --customers.");
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }

    private static async Task<Side> SideAsync(Options options, BenchCluster cluster, int customers, string database)
    {
        await cluster.CopyAsync(await cluster.PrepareAsync(customers), database);
        await cluster.ReadIntoMemoryAsync(database);
        return new Side(cluster, database, new Shop(customers), await MeasuredServer.StartAsync(options.ServerFolder, cluster.ConnectionString(database)));
    }

    private sealed record Pair(double Small, double Large);

    private sealed class Side(BenchCluster cluster, string database, Shop shop, MeasuredServer server) : IAsyncDisposable
    {
        public Shop Shop => shop;

        // Measures one turn whenever it is called, as long as there are customers for the whole of it.
        public Func<double?> Caller(LoadRun run, BenchMethod method, int distinct)
        {
            var customers = new Customers(shop, method.Kind, method.IsSpent, distinct);
            run.Settle(server, method, customers.UpTo(distinct / 3), LoadShape.EightKept, Settling);
            return () =>
            {
                var result = run.Measure(server, method, customers.Next, LoadShape.EightKept, Warming, Turn);
                return customers.AreUsedUp ? null : result.PerSecond;
            };
        }

        public async ValueTask DisposeAsync()
        {
            await server.DisposeAsync();
            await cluster.DropAsync(database);
        }
    }
}
