using System.Text;
using System.Text.RegularExpressions;

namespace Freeside.Bench.Floors;

/// <summary>Reads statements from PostgreSQL's log (<c>log_statement = all</c>, with the DETAIL that holds their parameters).</summary>
internal sealed partial class StatementLog(string file)
{
    private long _position = new FileInfo(file).Length;

    /// <summary>The statements logged since the last call.</summary>
    public IReadOnlyList<Statement> Take()
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        stream.Position = _position;
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // A line break within a statement is followed by a tab.
        var text = reader.ReadToEnd().Replace("\n\t", "\n ", StringComparison.Ordinal);
        _position = stream.Length;
        var statements = new List<Statement>();
        foreach (Match entry in Entry().Matches(text))
        {
            if (entry.Groups["sql"] is { Success: true } sql)
                statements.Add(new Statement(sql.Value.Trim(), []));
            else if (entry.Groups["parameters"] is { Success: true } parameters)
                statements[^1] = statements[^1] with { Parameters = [.. Parameter().Matches(parameters.Value).Select(Value)] };
        }

        return statements;
    }

    private static string? Value(Match parameter) => parameter.Groups["text"] is { Success: true } text
        ? text.Value.Replace("''", "'", StringComparison.Ordinal)
        : null;

    [GeneratedRegex(
        @"^\S+ \S+ \S+ \[\d+\] (LOG:  (statement|execute [^:]+): (?<sql>.*?)|DETAIL:  parameters: (?<parameters>.*?)|[A-Z]+: .*?)(?=\n\S|\n?\z)",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        10_000)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\$\d+ = (NULL|'(?<text>([^']|'')*)')", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Parameter();
}
