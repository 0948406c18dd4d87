using System.Diagnostics;
using Freeside.Bench.Database;
using Freeside.Bench.Load;
using Freeside.Bench.Methods;
using Freeside.Bench.Servers;

namespace Freeside.Bench.Whole;

/// <summary>What concerns the process as a whole.</summary>
/// <param name="FirstAnswer">From its launch to the answer of the first call.</param>
/// <param name="Resident">Memory under load on 500 connections.</param>
internal sealed record ProcessFigures(TimeSpan FirstAnswer, long Resident)
{
    private const int Starts = 3;

    private static readonly LoadShape Many = new(500, KeepsAlive: true);

    /// <summary>Measures on a database.</summary>
    public static async Task<ProcessFigures> MeasureAsync(Options options, BenchCluster cluster, string database, Shop shop)
    {
        var method = BenchMethods.All[0];
        var run = new LoadRun(cluster.Secret, cluster.ProcessId);
        var customers = new Customers(shop, method.Kind, isSpent: false);
        var starts = new List<TimeSpan>();
        for (var i = 0; i < Starts; i++)
        {
            var launched = Stopwatch.StartNew();
            await using var server = await MeasuredServer.StartAsync(options.ServerFolder, cluster.ConnectionString(database), probed: false);
            OneCall.Make(server.Address, new HttpRequests(method, cluster.Secret, server.Address, keepsAlive: false), method, customers.Next()!.Value);
            starts.Add(launched.Elapsed);
        }

        await using var loaded = await MeasuredServer.StartAsync(options.ServerFolder, cluster.ConnectionString(database));
        var result = run.Measure(loaded, method, customers.Next, Many, options.Measured, options.Measured);
        return new ProcessFigures(starts.Order().ElementAt(Starts / 2), result.ResidentBytes);
    }
}
