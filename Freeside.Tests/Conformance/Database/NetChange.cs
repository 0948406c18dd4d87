using System.Text.Json;
using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Database;

/// <summary>One note of the audit: a row before and after a statement.</summary>
/// <param name="Table">The row's table.</param>
/// <param name="Old">Before; <c>null</c> for an insert.</param>
/// <param name="New">After; <c>null</c> for a delete.</param>
internal sealed record LogEntry(string Table, IReadOnlyDictionary<string, Cell>? Old, IReadOnlyDictionary<string, Cell>? New)
{
    /// <summary>From the two JSON objects.</summary>
    public static LogEntry Parse(string table, string? old, string? now) => new(table, Row(old), Row(now));

    private static Dictionary<string, Cell>? Row(string? json)
    {
        if (json is null)
            return null;
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(c => c.Name, c => Cell.From(c.Value), StringComparer.Ordinal);
    }
}

/// <summary>Adds up what the audit noted: each row's state before the first note against its state after the last.</summary>
internal static class NetChange
{
    /// <summary>The net change of every row.</summary>
    /// <param name="log">The notes in order.</param>
    /// <param name="keys">The primary key's columns of each table.</param>
    public static IReadOnlyList<RowChange> Of(IEnumerable<LogEntry> log, IReadOnlyDictionary<string, string[]> keys)
    {
        var net = new Dictionary<(string Table, string Key), State>();
        foreach (var entry in log)
        {
            var columns = keys.GetValueOrDefault(entry.Table, []);
            var place = (entry.Table, Key((entry.Old ?? entry.New)!, columns));
            var first = net.TryGetValue(place, out var known) ? known.Was : entry.Old;
            if (entry is { Old: not null, New: not null } && Key(entry.New, columns) is var moved && moved != place.Item2)
            {
                net.Remove(place);
                place = (entry.Table, moved);
            }

            net[place] = new State(first, entry.New);
        }

        return [.. net.Select(n => Change(n.Key.Table, n.Value, keys.GetValueOrDefault(n.Key.Table, []))).OfType<RowChange>()];
    }

    private static RowChange? Change(string table, State state, string[] key) => state switch
    {
        { Was: null, Now: null } => null,
        { Was: null, Now: { } now } => RowChange.Whole(table, ChangeKind.Insert, WithoutNulls(now)),
        { Was: { } was, Now: null } => RowChange.Whole(table, ChangeKind.Delete, WithoutNulls(was)),
        { Was: { } was, Now: { } now } => Update(table, was, now, key),
    };

    private static RowChange? Update(string table, IReadOnlyDictionary<string, Cell> was, IReadOnlyDictionary<string, Cell> now, string[] key)
    {
        var set = now.Where(c => was[c.Key] != c.Value).ToDictionary(c => c.Key, c => (was[c.Key], c.Value), StringComparer.Ordinal);
        var row = key.Length > 0 ? key.ToDictionary(k => k, k => now[k], StringComparer.Ordinal) : was;
        return set.Count == 0 ? null : new RowChange(table, ChangeKind.Update, row, set);
    }

    private static Dictionary<string, Cell> WithoutNulls(IReadOnlyDictionary<string, Cell> row) =>
        row.Where(c => c.Value.Kind != CellKind.Null).ToDictionary(StringComparer.Ordinal);

    // A table without a key knows its rows by all their columns.
    private static string Key(IReadOnlyDictionary<string, Cell> row, string[] columns) =>
        string.Join('\u001f', (columns.Length > 0 ? columns : row.Keys).Select(c => row[c].ToString()));

    private sealed record State(IReadOnlyDictionary<string, Cell>? Was, IReadOnlyDictionary<string, Cell>? Now);
}
