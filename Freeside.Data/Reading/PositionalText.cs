using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Freeside.Data.Reading;

/// <summary>
/// A statement whose parameters have numbers instead of names, as PostgreSQL wants them, and a lock instead of its tag (<see cref="RowLock"/>).
/// Npgsql would work the numbers out anew each time the statement is sent; here it is done once for each text.
/// </summary>
/// <param name="Sql">The text with <c>$1</c>, <c>$2</c> … for its parameters.</param>
/// <param name="Names">Their names in this order.</param>
internal sealed partial record PositionalText(string Sql, IReadOnlyList<string> Names)
{
    // There are a few hundred; what comes beyond is worked out each time.
    private const int MostKept = 5000;

    private static readonly ConcurrentDictionary<string, PositionalText> Kept = new(StringComparer.Ordinal);

    /// <summary>The text as it is to be sent.</summary>
    /// <param name="sql">The text with <c>@name</c> for its parameters.</param>
    public static PositionalText Of(string sql)
    {
        if (Kept.TryGetValue(sql, out var known))
            return known;
        var names = new List<string>();
        var text = Token().Replace(RowLock.Apply(sql), match => match.Groups["name"] is { Success: true, Value: var name } ? Placeholder(name) : match.Value);
        var positional = new PositionalText(text, names);
        if (Kept.Count < MostKept)
            Kept.TryAdd(sql, positional);
        return positional;

        string Placeholder(string name)
        {
            if (!names.Contains(name))
                names.Add(name);
            return string.Create(CultureInfo.InvariantCulture, $"${names.IndexOf(name) + 1}");
        }
    }

    // What stands in quotes is no parameter, nor is an operator of PostgreSQL's that has an @ in it.
    [GeneratedRegex("""'(?:[^']|'')*'|"(?:[^"]|"")*"|(?<![@<])@(?<name>[A-Za-z_]\w*)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
