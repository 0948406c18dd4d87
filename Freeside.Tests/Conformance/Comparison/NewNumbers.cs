using System.Security.Cryptography;
using System.Text;
using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Comparison;

/// <summary>
/// Numbers drawn within one call may be swapped among rows that are otherwise equal (the original orders some of them by hash):
/// rows are matched by content. A number that a row inserted by the call has as its key is written as a label of that row's content,
/// wherever a column named like that key (or ending in its name) carries it.
/// </summary>
/// <param name="keys">The primary key's columns of each table.</param>
internal sealed class NewNumbers(IReadOnlyDictionary<string, string[]> keys)
{
    // Labels name the rows that rows refer to: after so many rounds a difference has travelled from line to invoice to payment and back.
    private const int Rounds = 5;

    private readonly string[] _numbered =
        [.. keys.Values.Where(k => k.Length == 1).Select(k => k[0]).Distinct(StringComparer.Ordinal).OrderByDescending(k => k.Length)];

    private readonly Dictionary<string, string?> _bases = new(StringComparer.Ordinal);

    /// <summary>Whether two sets of changes are the same, new numbers aside.</summary>
    public bool AreSame(IReadOnlyList<RowChange> want, IReadOnlyList<RowChange> got) =>
        want.Count == got.Count
        && Signatures(want).Order(StringComparer.Ordinal).SequenceEqual(Signatures(got).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>What each of the changes reads like with its new numbers replaced.</summary>
    public IReadOnlyList<string> Signatures(IReadOnlyList<RowChange> changes)
    {
        var own = changes.Select(Number).ToArray();
        var labels = own.OfType<(string, Cell)>().Distinct().ToDictionary(n => n, _ => "new");
        var signatures = new string[changes.Count];
        for (var round = 0; round < Rounds; round++)
        {
            var next = new Dictionary<(string, Cell), string>();
            for (var i = 0; i < changes.Count; i++)
            {
                var mine = own[i];
                signatures[i] = changes[i].Table + " " + changes[i].Describe((column, value) => Shown(changes[i].Table, column, value, mine, labels));
                if (mine is { } number)
                    next[number] = Label(signatures[i]);
            }

            labels = next;
        }

        return signatures;
    }

    // Own number: the key of a row that the call inserted.
    private (string Base, Cell Number)? Number(RowChange change)
    {
        if (change.Kind != ChangeKind.Insert || !keys.TryGetValue(change.Table, out var key) || key.Length != 1)
            return null;
        return (Base(change.Table, key[0])!, change.Row.GetValueOrDefault(key[0], Cell.Null));
    }

    private string Shown(string table, string column, Cell value, (string, Cell)? mine, Dictionary<(string, Cell), string> labels)
    {
        if (Base(table, column) is not { } name)
            return value.ToString();
        if (mine == (name, value))
            return "self";
        return labels.GetValueOrDefault((name, value)) ?? value.ToString();
    }

    // The key a column refers to by its name: pkgnum and change_pkgnum are both a cust_pkg's.
    private string? Base(string table, string column)
    {
        if (column == "historynum")
            return table + ".historynum";
        if (!_bases.TryGetValue(column, out var found))
        {
            found = _numbered.FirstOrDefault(k => column == k || column.EndsWith("_" + k, StringComparison.Ordinal));
            _bases[column] = found;
        }

        return found;
    }

    private static string Label(string signature) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(signature)).AsSpan(0, 8));
}
