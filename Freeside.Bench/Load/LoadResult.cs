using System.Diagnostics;

namespace Freeside.Bench.Load;

/// <summary>What a measurement told.</summary>
/// <param name="Method">What was called.</param>
/// <param name="Shape">How.</param>
/// <param name="PerSecond">Good answers a second.</param>
/// <param name="Good">How long these took.</param>
/// <param name="Bad">How long the others took.</param>
internal sealed record LoadResult(string Method, LoadShape Shape, double PerSecond, Latencies Good, Latencies Bad)
{
    /// <summary>How many calls there were.</summary>
    public int Calls => Good.Count + Bad.Count;

    /// <summary>Processor time of the server for each call.</summary>
    public TimeSpan ServerCpu { get; init; }

    /// <summary>Processor time of the database for each call.</summary>
    public TimeSpan DatabaseCpu { get; init; }

    /// <summary>Bytes the server's runtime allocated for each call.</summary>
    public double AllocatedBytes { get; init; }

    /// <summary>The server's memory at the end.</summary>
    public long ResidentBytes { get; init; }

    /// <summary>An answer that was neither as expected nor the fault of a busy server, where there was one.</summary>
    public string? Complaint { get; init; }

    /// <summary>Sums up what the clients noted between two moments.</summary>
    public static LoadResult Of(string method, LoadShape shape, IReadOnlyList<CallLog> logs, Snapshot before, Snapshot after)
    {
        var good = Between(logs.SelectMany(c => c.Good));
        var bad = Between(logs.SelectMany(c => c.Bad));
        var calls = Math.Max(1, good.Count + bad.Count);
        return new LoadResult(method, shape, good.Count / Stopwatch.GetElapsedTime(before.Time, after.Time).TotalSeconds, good, bad)
        {
            ServerCpu = (after.ServerCpu - before.ServerCpu) / calls,
            DatabaseCpu = (after.DatabaseCpu - before.DatabaseCpu) / calls,
            AllocatedBytes = (after.AllocatedBytes - before.AllocatedBytes) / (double)calls,
            ResidentBytes = after.ResidentBytes,
            Complaint = logs.Select(c => c.Complaint).FirstOrDefault(c => c is not null),
        };

        Latencies Between(IEnumerable<(long Ended, long Took)> calls) =>
            new(calls.Where(c => c.Ended >= before.Time && c.Ended < after.Time).Select(c => c.Took));
    }
}
