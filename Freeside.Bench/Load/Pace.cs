using System.Diagnostics;

namespace Freeside.Bench.Load;

/// <summary>
/// Lets calls come at times of their own, however long the answers take: as from many clients who know nothing of one another. A caller that is
/// free takes the next time and waits for it; where it has passed already, it calls at once.
/// </summary>
/// <param name="perSecond">How many calls come in a second.</param>
/// <param name="customers">For whom.</param>
internal sealed class Pace(double perSecond, Func<int?> customers)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _calls;

    /// <summary>Waits until the next call is due and tells for whom it is.</summary>
    public int? Next()
    {
        var due = TimeSpan.FromSeconds((Interlocked.Increment(ref _calls) - 1) / perSecond);
        var early = due - Stopwatch.GetElapsedTime(_started);
        if (early > TimeSpan.Zero)
            Thread.Sleep(early);
        return customers();
    }
}
