using System.Diagnostics;
using System.Text;
using Freeside.Bench.Methods;
using Freeside.Bench.Servers;

namespace Freeside.Bench.Load;

/// <summary>Keeps a server under the load of so many clients for a while and measures it.</summary>
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
            if (piece.Good.Count + piece.Bad.Count == 0)
                return;
            costs.Add(piece.ServerCpu);
        }
    }

    /// <summary>Measures.</summary>
    /// <param name="server">The server.</param>
    /// <param name="method">What is called.</param>
    /// <param name="customers">For whom; waits until the next call is due where calls come at times of their own.</param>
    /// <param name="shape">How.</param>
    /// <param name="warming">How long the load runs before.</param>
    /// <param name="measured">How long it is measured.</param>
    public LoadResult Measure(MeasuredServer server, BenchMethod method, Func<int?> customers, LoadShape shape, TimeSpan warming, TimeSpan measured)
    {
        using var stop = new CancellationTokenSource();
        var requests = new HttpRequests(method, secret, server.Address, shape.KeepsAlive);
        var expected = Encoding.UTF8.GetBytes(method.Expected);
        var callers = Enumerable.Range(0, shape.Connections)
            .Select(_ => new Caller(server.Address, requests, customers, expected, shape.KeepsAlive)).ToList();
        var threads = callers.ConvertAll(c => new Thread(() => c.Run(stop.Token), maxStackSize: 512 * 1024));
        threads.ForEach(t => t.Start());
        Thread.Sleep(warming);
        var before = Snapshot.Of(server, database);
        var end = before.Time + (long)(measured.TotalSeconds * Stopwatch.Frequency);
        while (Stopwatch.GetTimestamp() < end && threads.Exists(t => t.IsAlive))
            Thread.Sleep(5);
        var after = Snapshot.Of(server, database);
        stop.Cancel();
        threads.ForEach(t => t.Join());
        callers.ForEach(c => c.Dispose());
        return LoadResult.Of(method.Name, shape, callers, before, after);
    }
}

/// <summary>How a server is called.</summary>
/// <param name="Connections">How many clients at a time.</param>
/// <param name="KeepsAlive">Whether they keep their connections.</param>
internal sealed record LoadShape(int Connections, bool KeepsAlive)
{
    /// <summary>All that are measured.</summary>
    public static IReadOnlyList<LoadShape> All { get; } =
        [new(1, false), new(8, false), new(32, false), new(1, true), new(8, true), new(32, true)];
}
