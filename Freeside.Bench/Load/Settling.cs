namespace Freeside.Bench.Load;

/// <summary>
/// How long a method is called before it is measured. The runtime compiles what is called often in several steps, and with each the processor time
/// of a call falls: it is called in pieces until that has stopped.
/// </summary>
/// <param name="Piece">How long each piece takes.</param>
/// <param name="Most">How many pieces there are at most.</param>
internal sealed record Settling(TimeSpan Piece, int Most)
{
    // What a piece has to be better by; less is noise.
    private const double Gain = 0.03;

    // The runtime compiles in the background: one piece without gain may lie between two steps.
    private const int PiecesWithoutGain = 2;

    /// <summary>Whether it is over.</summary>
    /// <param name="costs">The processor time of a call in each piece so far.</param>
    public bool IsOver(IReadOnlyList<TimeSpan> costs)
    {
        if (costs.Count >= Most)
            return true;
        return costs.Count > PiecesWithoutGain && Enumerable.Range(1, PiecesWithoutGain).All(back => IsNoGain(costs.Count - back));

        bool IsNoGain(int piece) => costs[piece] >= (1 - Gain) * costs.Take(piece).Min();
    }
}
