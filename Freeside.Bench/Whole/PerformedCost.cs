using System.Globalization;
using Freeside.Bench.Load;

namespace Freeside.Bench.Whole;

/// <summary>Processor time for each call that was performed, what refusing others took included.</summary>
/// <param name="Server">The server's.</param>
/// <param name="Database">The database's: refusing takes none of it, so that it also tells how fast the processor was.</param>
internal sealed record PerformedCost(TimeSpan Server, TimeSpan Database)
{
    /// <summary>Both, in microseconds.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Server.TotalMicroseconds:0} + {Database.TotalMicroseconds:0}");

    /// <summary>Of several measurements together.</summary>
    public static PerformedCost Of(IReadOnlyList<LoadResult> results)
    {
        var performed = Math.Max(1, results.Sum(r => r.Good.Count));
        return new PerformedCost(Sum(r => r.ServerCpu) / performed, Sum(r => r.DatabaseCpu) / performed);

        TimeSpan Sum(Func<LoadResult, TimeSpan> ofCall) => results.Aggregate(TimeSpan.Zero, (sum, r) => sum + (ofCall(r) * r.Calls));
    }
}
