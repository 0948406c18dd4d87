using System.Buffers;
using System.Globalization;
using System.Text;

namespace Freeside.Domain.Common.Fields;

/// <summary>The kinds of characters as the original's language knows them.</summary>
internal static class PerlCharacters
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.");

    /// <summary>Perl's <c>\d</c>: a digit of any script.</summary>
    public static bool IsDigit(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;

    /// <summary>Perl's <c>\w</c>: letters, marks, digits, connectors, the two joiners and circled or squared letters.</summary>
    public static bool IsWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation
        || rune.Value is 0x200C or 0x200D or (>= 0x24B6 and <= 0x24E9)
            or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189);

    /// <summary>The digits of a text, everything else left out.</summary>
    public static string Digits(string text) =>
        string.Concat(text.EnumerateRunes().Where(IsDigit).Select(rune => rune.ToString()));

    /// <summary>How many characters a text has, those beyond the basic plane counted once.</summary>
    public static int Count(string text) => text.EnumerateRunes().Count();

    /// <summary>The number a text begins with; 0 where it begins with none: digits of other scripts have no value.</summary>
    public static double Number(string text)
    {
        var trimmed = text.AsSpan().TrimStart(" \t\n\v\f\r");
        var end = trimmed.IndexOfAnyExcept(OfNumbers);
        return double.TryParse(end < 0 ? trimmed : trimmed[..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number : 0;
    }
}
