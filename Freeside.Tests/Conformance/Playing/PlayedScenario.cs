using System.Runtime.InteropServices;
using Freeside.Tests.Conformance.Comparison;
using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Playing;

/// <summary>A step that was played and compared.</summary>
/// <param name="Recorded">The recorded step.</param>
/// <param name="Differences">How ours differs; none where it agrees.</param>
internal sealed record PlayedStep(RecordedStep Recorded, IReadOnlyList<Difference> Differences)
{
    /// <summary>Whether ours answers and stores as the original.</summary>
    public bool Agrees => Differences.Count == 0;
}

/// <summary>A scenario that was played.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Steps">The compared steps.</param>
internal sealed record PlayedScenario(string Name, IReadOnlyList<PlayedStep> Steps)
{
    /// <summary>Which invariants of money ours violated where the original did not, and at which step.</summary>
    public IReadOnlyList<string> Violations { get; init; } = [];

    /// <summary>Agreeing and all steps per method.</summary>
    public IReadOnlyDictionary<string, Tally> Methods => Steps.GroupBy(s => s.Recorded.ShortMethod, StringComparer.Ordinal)
        .ToDictionary(m => m.Key, m => new Tally(m.Count(s => s.Agrees), m.Count()), StringComparer.Ordinal);

    /// <summary>Agreeing and all steps.</summary>
    public Tally Total => new(Steps.Count(s => s.Agrees), Steps.Count);
}

/// <summary>How many steps agree.</summary>
/// <param name="Agreeing">Those that agree.</param>
/// <param name="All">All that were compared.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Tally(int Agreeing, int All)
{
    /// <summary>Both numbers, for a report.</summary>
    public override string ToString() => $"{Agreeing,5} of {All,5}";
}
