using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Freeside.Bench.Database;

namespace Freeside.Bench.Floors;

/// <summary>
/// The statements of a call as a script for <c>pgbench</c>, statements of one round trip as a pipeline. It is made of two recordings of the
/// same call for two customers: a parameter that is the same in both is sent as it is; one that follows the customer's number is calculated from
/// it; any other number is a new row's key, and gets numbers nobody else uses.
/// </summary>
internal sealed partial class PgbenchScript
{
    /// <summary>Keys set aside for each call.</summary>
    public const int KeysPerCall = 128;

    private readonly StringBuilder _sets = new();
    private readonly StringBuilder _statements = new();
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _constants = new(StringComparer.Ordinal);
    private readonly Recording _first;
    private readonly Recording _second;
    private int _keys;

    private PgbenchScript(Recording first, Recording second) => (_first, _second) = (first, second);

    /// <summary>
    /// Makes the script, and the parameters that are the same in every call by their variables' names. It expects the variables <c>start</c> (the
    /// run's first free key), <c>calls</c> (the most a client makes) and <c>n</c> (0).
    /// </summary>
    /// <param name="first">A call.</param>
    /// <param name="second">The same call for another customer.</param>
    /// <param name="kind">The customers it may be for.</param>
    /// <param name="perKind">How many there are.</param>
    /// <exception cref="InvalidOperationException">The two calls sent different statements.</exception>
    public static (string Text, IReadOnlyDictionary<string, string> Constants) Make(Recording first, Recording second, Shop.Kind kind, int perKind)
    {
        var script = new PgbenchScript(first, second);
        foreach (var (one, other) in first.Trips.Zip(second.Trips))
            script.AddTrip(one, other);
        var customer = $"\\set custnum {Shop.First + (int)kind} + 3 * random(0, {perKind - 1})\n";
        var keys = $"\\set key :start + (:client_id * :calls + :n) * {KeysPerCall}\n\\set n :n + 1\n";
        return (customer + keys + script._sets + script._statements, script._constants);
    }

    private void AddTrip(IReadOnlyList<Statement> first, IReadOnlyList<Statement> second)
    {
        if (first.Count != second.Count)
            throw new InvalidOperationException("Two calls of one method sent different statements.");
        if (first.Count > 1)
            _statements.Append("\\startpipeline\n");
        foreach (var (one, other) in first.Zip(second))
        {
            if (one.Sql != other.Sql)
                throw new InvalidOperationException("Two calls of one method sent different statements.");
            var sql = Placeholder().Replace(one.Sql, match => Parameter(match, one, other));
            _statements.Append(sql.Replace("\n", " ", StringComparison.Ordinal).TrimEnd(';', ' ')).Append(";\n");
        }

        if (first.Count > 1)
            _statements.Append("\\endpipeline\n");
    }

    private string Parameter(Match match, Statement one, Statement other)
    {
        var index = int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) - 1;
        return (one.Parameters[index], other.Parameters[index]) switch
        {
            (null, _) or (_, null) => "null",
            ("", _) => "''", // pgbench has no empty variables.
            ({ } value, { } same) when value == same => ":" + Constant(value),
            (['{', .. var items, '}'], ['{', .. var others, '}']) =>
                $"array[{string.Join(", ", items.Split(',').Zip(others.Split(',')).Select(i => ":" + Variable(i.First, i.Second)))}]::int[]",
            ({ } value, { } differs) => ":" + Variable(value, differs),
        };
    }

    private string Constant(string value)
    {
        if (_constants.FirstOrDefault(c => c.Value == value).Key is { } known)
            return known;
        var name = $"c{_constants.Count}";
        _constants.Add(name, value);
        return name;
    }

    private string Variable(string first, string second)
    {
        // A text of the customer's own (its name in its history) is as good as anybody else's.
        if (first == second || !long.TryParse(first, out var one) || !long.TryParse(second, out var other))
            return Constant(first);
        if (_variables.TryGetValue(first, out var known))
            return known;
        var name = $"v{_variables.Count}";
        _variables.Add(first, name);
        _sets.Append($"\\set {name} {Expression(one, other)}\n");
        return name;
    }

    private string Expression(long one, long other)
    {
        var distance = _second.Custnum - _first.Custnum;
        foreach (var factor in (int[])[1, 10])
        {
            if (other - one == (long)factor * distance)
                return $":custnum * {factor} + {one - ((long)factor * _first.Custnum)}";
        }

        return _keys < KeysPerCall ? $":key + {_keys++}" : throw new InvalidOperationException("A call makes more rows than keys are set aside.");
    }

    [GeneratedRegex(@"\$(?<number>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
