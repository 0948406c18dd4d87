using System.Globalization;
using Freeside.Bench.Load;

namespace Freeside.Bench.Whole;

/// <summary>A flood between two peaks.</summary>
/// <param name="Before">Clients who wait for their answers, before the flood.</param>
/// <param name="Flood">Calls that come ten times as often; bad ones are those refused.</param>
/// <param name="After">As before the flood.</param>
internal sealed record OverloadTurn(LoadResult Before, LoadResult Flood, LoadResult After)
{
    /// <summary>Good answers a second where clients wait for theirs.</summary>
    public double Peak => (Before.PerSecond + After.PerSecond) / 2;

    /// <summary>Good answers a second under the flood, as a part of the peak.</summary>
    public double Goodput => Flood.PerSecond / Peak;

    /// <summary>Calls that were answered, whichever way, in a second of the flood.</summary>
    public double Answered => Flood.PerSecond * Flood.Calls / Math.Max(1, Flood.Good.Count);

    /// <summary>As a line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Flood.Method}: {Flood.PerSecond:0} of {Peak:0} calls/s, {100 * Goodput:0} %; {Answered:0} answered, refused within {Flood.Bad.Percentile(99):0} ms (p99)");
}
