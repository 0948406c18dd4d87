using System.Globalization;
using System.Text.RegularExpressions;

namespace Freeside.Domain.Common;

/// <summary>
/// A record's number as a client sent it, on its way into a search of an integer column. Empty text searches for NULL;
/// text that is no number, or none of PostgreSQL's integers, is refused by the database in the original, which dies
/// (Record.pm qsearch, _bind_type).
/// </summary>
public sealed partial class RecordKey
{
    private RecordKey(int? number, Refusal? refusal)
    {
        Number = number;
        Refusal = refusal;
    }

    /// <summary>The number, or <c>null</c> for an empty key.</summary>
    public int? Number { get; }

    /// <summary>Why the key cannot be searched for: always a fault.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Reads a key from the client's text.</summary>
    public static RecordKey Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return new RecordKey(null, null);
        if (!LooksNumeric().IsMatch(text))
            return Refused("ERROR:  operator does not exist: integer = character varying");
        var digits = text.TrimEnd('\n');
        if (digits.Contains('.', StringComparison.Ordinal))
            return Refused($"ERROR:  invalid input syntax for type integer: \"{digits}\"");
        return int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new RecordKey(number, null)
            : Refused($"ERROR:  value \"{digits}\" is out of range for type integer");
    }

    private static RecordKey Refused(string text) => new(null, Common.Refusal.Fault(text));

    // Perl's $ tolerates one trailing newline, and so does PostgreSQL's integer input.
    [GeneratedRegex(@"\A-?[0-9]+(\.[0-9]+)?\n?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LooksNumeric();
}
