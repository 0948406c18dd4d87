namespace Freeside.Bench.Floors;

/// <summary>The statements of one call, as they travelled.</summary>
/// <param name="Custnum">The customer it was for.</param>
/// <param name="Trips">Its round trips.</param>
internal sealed record Recording(int Custnum, IReadOnlyList<IReadOnlyList<Statement>> Trips)
{
    /// <summary>Puts statements and the lengths of round trips together; a BEGIN goes with what follows.</summary>
    /// <exception cref="InvalidOperationException">They do not fit one another.</exception>
    public static Recording Of(int custnum, IReadOnlyList<Statement> statements, IReadOnlyList<int> lengths)
    {
        if (lengths.Sum() != statements.Count)
            throw new InvalidOperationException($"{statements.Count} statements were logged, {lengths.Sum()} sent.");
        var trips = new List<IReadOnlyList<Statement>>();
        var at = 0;
        List<Statement> held = [];
        foreach (var length in lengths)
        {
            held.AddRange(statements.Skip(at).Take(length));
            at += length;
            if (held is [{ Sql: var only }] && only.StartsWith("BEGIN", StringComparison.Ordinal))
                continue;
            trips.Add(held);
            held = [];
        }

        return new Recording(custnum, trips);
    }
}
