using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Comparison;

/// <summary>
/// Whether two calls changed the same: every table, both directions, in any order, new numbers matched by content, ciphertexts by
/// what stands behind them. Only <c>paycvv</c> is not compared: the original stores it in clear.
/// </summary>
/// <param name="ciphertexts">Opens encrypted columns.</param>
/// <param name="numbers">Matches rows by content.</param>
internal sealed class ChangeComparison(Ciphertexts ciphertexts, NewNumbers numbers)
{
    /// <summary>The differences, one per table.</summary>
    public IReadOnlyList<Difference> Compare(IReadOnlyList<RowChange> want, IReadOnlyList<RowChange> got)
    {
        var wanted = Clean(want);
        var gotten = Clean(got);
        if (AreEqual(wanted, gotten) || numbers.AreSame(wanted, gotten))
            return [];
        var (wantApart, gotApart) = Apart(wanted, gotten);
        var tables = wantApart.Concat(gotApart).Select(c => c.Table).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [.. tables.Select(t => new Difference(t, [.. RowDifferences.Lines([.. wantApart.Where(c => c.Table == t)], [.. gotApart.Where(c => c.Table == t)])]))];
    }

    /// <summary>Whether they are the same to the letter, ciphertexts and numbers included.</summary>
    public static bool AreEqual(IReadOnlyList<RowChange> want, IReadOnlyList<RowChange> got) =>
        want.Count == got.Count && Sorted(want).SequenceEqual(Sorted(got), StringComparer.Ordinal);

    private List<RowChange> Clean(IReadOnlyList<RowChange> changes)
    {
        var clean = new List<RowChange>(changes.Count);
        foreach (var change in changes.Select(c => c.Select((_, cell) => ciphertexts.Open(cell))))
        {
            var row = change.Kind == ChangeKind.Update ? change.Row : Without(change.Row);
            var set = Without(change.Set).Where(c => c.Value.Was != c.Value.Now).ToDictionary(StringComparer.Ordinal);
            if (change.Kind != ChangeKind.Update || set.Count > 0)
                clean.Add(change with { Row = row, Set = set });
        }

        return clean;
    }

    private static Dictionary<string, T> Without<T>(IReadOnlyDictionary<string, T> columns) =>
        columns.Where(c => c.Key != "paycvv").ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<string> Sorted(IReadOnlyList<RowChange> changes) =>
        changes.Select(c => c.Table + " " + c.Canonical).Order(StringComparer.Ordinal);

    // The changes to show: those without an equal on the other side, be it to the letter or by content. A row can have its equal by
    // content and still refer to a wrong one: where nothing else is left, what differs to the letter is shown.
    private (List<RowChange> Want, List<RowChange> Got) Apart(List<RowChange> want, List<RowChange> got)
    {
        var literally = Unpaired(want, got, changes => [.. changes.Select(c => c.Table + " " + c.Canonical)]);
        var byContent = Unpaired(literally.Want, literally.Got, numbers.Signatures);
        return byContent.Want.Count + byContent.Got.Count > 0 ? byContent : literally;
    }

    private static (List<RowChange> Want, List<RowChange> Got) Unpaired(
        List<RowChange> want, List<RowChange> got, Func<IReadOnlyList<RowChange>, IReadOnlyList<string>> texts)
    {
        var gotTexts = texts(got);
        var free = Enumerable.Range(0, got.Count).ToLookup(i => gotTexts[i], StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<int>(g), StringComparer.Ordinal);
        var paired = new HashSet<int>();
        var wantTexts = texts(want);
        var left = want.Where((_, i) => !(free.TryGetValue(wantTexts[i], out var same) && same.TryDequeue(out var index) && paired.Add(index))).ToList();
        return (left, [.. got.Where((_, i) => !paired.Contains(i))]);
    }
}
