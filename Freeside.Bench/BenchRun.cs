using Freeside.Bench.Database;
using Freeside.Bench.Floors;
using Freeside.Bench.Load;
using Freeside.Bench.Methods;
using Freeside.Bench.Report;
using Freeside.Bench.Servers;
using Freeside.Bench.Whole;

namespace Freeside.Bench;

/// <summary>One run from the database to the table.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="stop">Gives up between two measurements.</param>
internal sealed class BenchRun(Options options, CancellationToken stop)
{
    private const string Measured = "measured";

    private readonly Shop _shop = new(options.Customers);
    private readonly IReadOnlyList<BenchMethod> _methods =
        [.. BenchMethods.All.Where(m => options.Only.Count == 0 || options.Only.Contains(m.Name))];

    /// <summary>Runs everything and prints it.</summary>
    public async Task RunAsync()
    {
        Terminal.Say("Preparing the database");
        await using var cluster = await BenchCluster.StartAsync(stop);
        var template = await cluster.PrepareAsync(options.Customers);
        switch (options.Part)
        {
            case BenchPart.Overload:
                await CopyAsync(cluster, template);
                await MeasureOverloadAsync(cluster);
                break;
            case BenchPart.Growth:
                FiguresTable.Print(await MeasureGrowthAsync(cluster));
                break;
            default:
                await MeasureAllAsync(cluster, template);
                break;
        }
    }

    private static async Task CopyAsync(BenchCluster cluster, string template)
    {
        await cluster.CopyAsync(template, Measured);
        await cluster.ReadIntoMemoryAsync(Measured);
    }

    private async Task MeasureAllAsync(BenchCluster cluster, string template)
    {
        Terminal.Say("Recording the statements of each method");
        var floors = await new Recorder(cluster, options.ServerFolder, _shop).RecordAsync(template, _methods);
        var figures = new Figures(options, floors);
        for (var round = 1; round <= options.Rounds; round++)
        {
            Terminal.Say($"Round {round} of {options.Rounds}");
            await CopyAsync(cluster, template);
            await MeasureFloorServersAsync(cluster, figures);
            await MeasureMethodsAsync(cluster, floors, figures);
        }

        await MeasureWholeAsync(cluster, figures);
        FiguresTable.Print(figures);
        if (options.Documents is not { } documents || options.IsQuick || options.Only.Count > 0)
            return;
        MarkedPart.Write(Path.Combine(documents, "README.md"), ReadmeTable.Of(figures));
        MarkedPart.Write(Path.Combine(documents, "docs", "performance.md"), PerformanceTables.Of(figures));
    }

    private async Task MeasureFloorServersAsync(BenchCluster cluster, Figures figures)
    {
        foreach (var name in (string[])[FloorServer.Kestrel, FloorServer.Canned])
        {
            await using var server = await MeasuredServer.StartFloorAsync(name);
            var run = new LoadRun(cluster.Secret, database: null);
            var method = BenchMethods.All[0] with { Name = "customer_info", Expected = name == FloorServer.Kestrel ? "HTTP/1.1 200" : BenchMethods.All[0].Expected };
            var customers = new Customers(_shop, method.Kind, isSpent: false);
            run.Settle(server, method, customers.Next, LoadShape.EightKept, options.Settling);
            foreach (var shape in LoadShape.All)
                figures.Add(run.Measure(server, method, customers.Next, shape, options.Warming, options.Measured) with { Method = name });
        }
    }

    private async Task MeasureMethodsAsync(BenchCluster cluster, IReadOnlyDictionary<string, SqlFloor> floors, Figures figures)
    {
        await using var server = await MeasuredServer.StartAsync(options.ServerFolder, cluster.ConnectionString(Measured));
        var run = new LoadRun(cluster.Secret, cluster.ProcessId);
        var pgbench = new Pgbench(cluster, Measured);
        foreach (var method in _methods)
        {
            Terminal.Say($"  {method.Name}");
            var customers = new Customers(_shop, method.Kind, method.IsSpent);
            run.Settle(server, method, customers.UpTo(_shop.PerKind / 3), LoadShape.EightKept, options.Settling);
            foreach (var shape in LoadShape.All)
            {
                stop.ThrowIfCancellationRequested();
                figures.Add(run.Measure(server, method, customers.Next, shape, options.Warming, options.Measured));
            }

            foreach (var connections in LoadShape.All.Select(s => s.Connections).Distinct())
            {
                stop.ThrowIfCancellationRequested();
                figures.Add(method.Name, connections, pgbench.Run(floors[method.Name], connections, options.Measured));
            }
        }
    }

    private async Task MeasureWholeAsync(BenchCluster cluster, Figures figures)
    {
        Terminal.Say("Start and memory");
        figures.Process = await ProcessFigures.MeasureAsync(options, cluster, Measured, _shop);
        if (!options.IsQuick)
            figures.Overload = await MeasureOverloadAsync(cluster);

        await cluster.DropAsync(Measured);
        if (!options.IsQuick)
            figures.Growth = await MeasureGrowthAsync(cluster);
    }

    private Task<IReadOnlyList<OverloadFigures>> MeasureOverloadAsync(BenchCluster cluster)
    {
        Terminal.Say("Ten times too many calls");
        return OverloadRun.MeasureAsync(options, cluster, Measured, _shop, _methods);
    }

    private Task<IReadOnlyList<GrowthFigures>> MeasureGrowthAsync(BenchCluster cluster)
    {
        Terminal.Say("Ten times the customers");
        return GrowthFigures.MeasureAsync(options, cluster, _methods, stop);
    }
}
