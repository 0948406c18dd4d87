using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Comparison;

/// <summary>
/// Says how the changes of a table differ. A wanted row is shown beside the one of ours that shares most columns with it, and then
/// only the columns that differ: the eye finds one wrong amount among forty columns no other way.
/// </summary>
internal static class RowDifferences
{
    /// <summary>The lines for rows that have no equal on the other side.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<RowChange> want, IReadOnlyList<RowChange> got)
    {
        var left = got.ToList();
        foreach (var wanted in want)
        {
            var nearest = left.Where(g => g.Kind == wanted.Kind).MaxBy(g => Shared(wanted, g));
            if (nearest is null || Shared(wanted, nearest) * 2 < Columns(wanted).Count)
            {
                yield return $"want {wanted.Canonical}";
                continue;
            }

            left.Remove(nearest);
            yield return Beside(wanted, nearest);
        }

        foreach (var extra in left)
            yield return $" got {extra.Canonical}";
    }

    private static string Beside(RowChange want, RowChange got)
    {
        var (wanted, gotten) = (Columns(want), Columns(got));
        var names = wanted.Keys.Union(gotten.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var apart = names.Where(n => wanted.GetValueOrDefault(n) != gotten.GetValueOrDefault(n))
            .Select(n => $"{n} want {wanted.GetValueOrDefault(n, "null")} got {gotten.GetValueOrDefault(n, "null")}");
        var kind = want.Kind switch { ChangeKind.Insert => "insert", ChangeKind.Update => "update", _ => "delete" };
        var first = want.Row.Where(c => c.Key.EndsWith("num", StringComparison.Ordinal)).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={c.Value}");
        return $"{kind} [{string.Join(' ', first)}]: {string.Join("; ", apart)}";
    }

    private static int Shared(RowChange a, RowChange b)
    {
        var others = Columns(b);
        return Columns(a).Count(c => others.GetValueOrDefault(c.Key) == c.Value);
    }

    private static Dictionary<string, string> Columns(RowChange change)
    {
        var columns = change.Row.ToDictionary(c => c.Key, c => c.Value.ToString(), StringComparer.Ordinal);
        foreach (var (name, (was, now)) in change.Set)
            columns["set " + name] = $"{was} -> {now}";
        return columns;
    }
}
