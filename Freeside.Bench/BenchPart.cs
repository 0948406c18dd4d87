namespace Freeside.Bench;

/// <summary>What a run measures.</summary>
internal enum BenchPart
{
    /// <summary>Everything; the only one that writes documents.</summary>
    All,

    /// <summary>What ten times too many calls do.</summary>
    Overload,

    /// <summary>What ten times the customers cost.</summary>
    Growth,
}
