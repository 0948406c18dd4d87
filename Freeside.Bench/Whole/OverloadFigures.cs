namespace Freeside.Bench.Whole;

/// <summary>What a server does when ten times as many calls come as it can perform, from clients who take none of its processors.</summary>
/// <param name="Method">What was called.</param>
/// <param name="Turns">Floods, each between two peaks; an odd number.</param>
/// <param name="Processors">How many processors the server had together with its database.</param>
internal sealed record OverloadFigures(string Method, IReadOnlyList<OverloadTurn> Turns, int Processors)
{
    /// <summary>The turn that stands for all.</summary>
    public OverloadTurn Median { get; } = Turns.OrderBy(t => t.Goodput).ElementAt(Turns.Count / 2);

    /// <summary>What the server ran on, in words.</summary>
    public string Arrangement => $"server and PostgreSQL on {Processors} of {Environment.ProcessorCount} cores";

    /// <summary>What a performed call cost at the peaks of all turns.</summary>
    public PerformedCost AtPeaks => PerformedCost.Of([.. Turns.SelectMany(t => new[] { t.Before, t.After })]);

    /// <summary>What it cost in all floods, others being refused beside it.</summary>
    public PerformedCost InFloods => PerformedCost.Of([.. Turns.Select(t => t.Flood)]);

    /// <summary>As a line.</summary>
    public override string ToString() => $"{Median}; processor time for a performed call, server and database: {AtPeaks} us at peaks, {InFloods} in floods";
}
