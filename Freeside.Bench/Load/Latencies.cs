using System.Diagnostics;

namespace Freeside.Bench.Load;

/// <summary>How long calls took, every one of them kept.</summary>
/// <param name="ticks">In ticks of <see cref="Stopwatch"/>.</param>
internal sealed class Latencies(IEnumerable<long> ticks)
{
    private readonly long[] _sorted = [.. ticks.Order()];

    /// <summary>How many calls there were.</summary>
    public int Count => _sorted.Length;

    /// <summary>What so many in a hundred did not exceed, in milliseconds; not a number where there was no call.</summary>
    public double Percentile(double percent)
    {
        if (_sorted.Length == 0)
            return double.NaN;
        var rank = (int)Math.Ceiling((decimal)percent * _sorted.Length / 100) - 1; // 99.9 of a hundred is no binary fraction.
        return _sorted[Math.Clamp(rank, 0, _sorted.Length - 1)] * 1000.0 / Stopwatch.Frequency;
    }
}
