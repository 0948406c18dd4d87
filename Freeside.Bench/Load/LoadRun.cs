using System.Diagnostics;
using System.Text;
using Freeside.Bench.Methods;
using Freeside.Bench.Servers;

namespace Freeside.Bench.Load;

/// <summary>Keeps a server under the load of so many clients for a while, measures it, and leaves it alone until it has nothing left to do.</summary>
/// <param name="secret">The secret.</param>
/// <param name="database">The database's postmaster; <c>null</c> where none is behind the server.</param>
internal sealed class LoadRun(string secret, int? database)
{
    /// <summary>Calls until the runtime has compiled the method's ways for good, or there are no more customers.</summary>
    /// <param name="server">The server.</param>
    /// <param name="method">What is called.</param>
    /// <param name="customers">For whom.</param>
    /// <param name="shape">How.</param>
    /// <param name="settling">When that is so.</param>
    public void Settle(MeasuredServer server, BenchMethod method, Func<int?> customers, LoadShape shape, Settling settling)
    {
        var costs = new List<TimeSpan>();
        while (!settling.IsOver(costs))
        {
            var piece = Measure(server, method, customers, shape, TimeSpan.Zero, settling.Piece);
            if (piece.Calls == 0)
                return;
            costs.Add(piece.ServerCpu);
        }
    }

    /// <summary>Measures clients who wait for their answers.</summary>
    /// <param name="server">The server.</param>
    /// <param name="method">What is called.</param>
    /// <param name="customers">For whom.</param>
    /// <param name="shape">How.</param>
    /// <param name="warming">How long the load runs before.</param>
    /// <param name="measured">How long it is measured.</param>
    public LoadResult Measure(MeasuredServer server, BenchMethod method, Func<int?> customers, LoadShape shape, TimeSpan warming, TimeSpan measured)
    {
        var requests = new HttpRequests(method, secret, server.Address, shape.KeepsAlive);
        var expected = Encoding.UTF8.GetBytes(method.Expected);
        using var clients = new Clients(shape.Connections, () => new Caller(server.Address, requests, customers, expected, shape.KeepsAlive));
        return Measure(server, method, clients, shape, warming, measured);
    }

    /// <summary>Measures calls that come at times of their own, on kept connections.</summary>
    /// <param name="server">The server.</param>
    /// <param name="method">What is called.</param>
    /// <param name="customers">For whom.</param>
    /// <param name="perSecond">How many calls come in a second.</param>
    /// <param name="connections">How many connections there are.</param>
    /// <param name="warming">How long the load runs before.</param>
    /// <param name="measured">How long it is measured.</param>
    public LoadResult Flood(
        MeasuredServer server, BenchMethod method, Func<int?> customers, double perSecond, int connections, TimeSpan warming, TimeSpan measured)
    {
        var requests = new HttpRequests(method, secret, server.Address, keepsAlive: true);
        var expected = Encoding.UTF8.GetBytes(method.Expected);
        using var flood = new Flood(perSecond, requests, customers, connections, () => new FloodConnection(server.Address, expected));
        return Measure(server, method, flood, new LoadShape(connections, KeepsAlive: true), warming, measured);
    }

    private LoadResult Measure(MeasuredServer server, BenchMethod method, ILoad load, LoadShape shape, TimeSpan warming, TimeSpan measured)
    {
        load.Start();
        Thread.Sleep(warming);
        var before = Snapshot.Of(server, database);
        var end = before.Time + (long)(measured.TotalSeconds * Stopwatch.Frequency);
        while (Stopwatch.GetTimestamp() < end && load.IsAlive)
            Thread.Sleep(5);
        var after = Snapshot.Of(server, database);
        load.Stop();
        Rest.Wait(server.ProcessId);
        return LoadResult.Of(method.Name, shape, load.Logs, before, after);
    }
}

/// <summary>How a server is called.</summary>
/// <param name="Connections">How many clients at a time.</param>
/// <param name="KeepsAlive">Whether they keep their connections.</param>
internal sealed record LoadShape(int Connections, bool KeepsAlive)
{
    /// <summary>That in which a method is warmed up, and two sizes are compared.</summary>
    public static LoadShape EightKept { get; } = new(8, KeepsAlive: true);

    /// <summary>All that are measured.</summary>
    public static IReadOnlyList<LoadShape> All { get; } =
        [new(1, false), new(8, false), new(32, false), new(1, true), new(8, true), new(32, true)];
}
