using System.Globalization;
using System.Text.RegularExpressions;

namespace Freeside.Domain.Common.Drafts;

/// <summary>Texts that rules let through, on their way into columns of numbers: what PostgreSQL makes of them, or says to them.</summary>
internal static partial class ColumnText
{
    // More than any column of amounts takes, and less than would not fit a decimal.
    private const int MostDigits = 20;
    private const decimal TooLarge = 1e20m;

    /// <summary>The text as a value of an <c>integer</c> column; nothing is none.</summary>
    public static int? Integer(string text, out Refusal? refusal)
    {
        refusal = null;
        if (text.Length == 0)
            return null;
        if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
            return number;
        refusal = Refusal.Error(IntegerText().IsMatch(text)
            ? $"ERROR:  value \"{text}\" is out of range for type integer"
            : $"ERROR:  invalid input syntax for type integer: \"{text}\"");
        return null;
    }

    /// <summary>The text as a value of a <c>numeric</c> column. One beyond all columns becomes another such one.</summary>
    public static decimal Amount(string text, out Refusal? refusal)
    {
        refusal = null;
        if (!AmountText().IsMatch(text))
            refusal = Refusal.Error($"ERROR:  invalid input syntax for type numeric: \"{text}\"");
        else if (text.TrimStart('-', '0').Split('.')[0].Length > MostDigits)
            return text[0] == '-' ? -TooLarge : TooLarge;
        else
            return decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
        return 0;
    }

    [GeneratedRegex(@"\A\s*[-+]?[0-9]+\s*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IntegerText();

    [GeneratedRegex(@"\A-?([0-9]+(\.[0-9]*)?|\.[0-9]+)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AmountText();
}
