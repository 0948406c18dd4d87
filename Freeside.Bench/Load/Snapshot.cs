using System.Diagnostics;
using Freeside.Bench.Servers;

namespace Freeside.Bench.Load;

/// <summary>What server and database had used at a moment.</summary>
/// <param name="Time">The moment, in ticks of <see cref="Stopwatch"/>.</param>
/// <param name="ServerCpu">The server's processor time.</param>
/// <param name="DatabaseCpu">The database's.</param>
/// <param name="AllocatedBytes">What the server's runtime allocated.</param>
/// <param name="ResidentBytes">The server's memory now.</param>
internal sealed record Snapshot(long Time, TimeSpan ServerCpu, TimeSpan DatabaseCpu, long AllocatedBytes, long ResidentBytes)
{
    /// <summary>Now.</summary>
    public static Snapshot Of(MeasuredServer server, int? database)
    {
        var databaseCpu = database is { } postmaster ? ProcessCost.CpuOfFamily(postmaster) : TimeSpan.Zero;
        return new Snapshot(
            Stopwatch.GetTimestamp(),
            ProcessCost.Cpu(server.ProcessId),
            databaseCpu,
            server.Count().AllocatedBytes,
            ProcessCost.ResidentBytes(server.ProcessId));
    }
}
