using System.Text.RegularExpressions;
using Freeside.Tests.Wire;

namespace Freeside.Tests.Support;

/// <summary>Finds in a text what must never be printed or logged: card numbers, verification values, shared secrets.</summary>
internal static partial class SensitiveText
{
    private static readonly string[] Secrets = [ToyMethods.Secret, ProgramShop.Secret, "sesame", "hunter2"];

    /// <summary>What was found, told without telling it; <c>null</c> where nothing was.</summary>
    public static string? In(string text)
    {
        if (Array.Exists(Secrets, s => text.Contains(s, StringComparison.OrdinalIgnoreCase)))
            return "a shared secret";
        if (VerificationValue().IsMatch(text))
            return "a verification value";
        return LongNumber().Matches(text).Any(m => IsCardNumber(m.Value)) ? "a card number" : null;
    }

    // Cards begin with 3 to 6, and their last digit follows from the others.
    private static bool IsCardNumber(string text)
    {
        var digits = text.Where(char.IsAsciiDigit).Select(c => c - '0').Reverse().ToList();
        return digits.Count is >= 13 and <= 19 && digits[^1] is >= 3 and <= 6 && digits.Select(Weighed).Sum() % 10 == 0;
    }

    private static int Weighed(int digit, int place) => place % 2 == 0 ? digit : digit > 4 ? (2 * digit) - 9 : 2 * digit;

    [GeneratedRegex(@"(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"(?:paycvv|cvv2?)\W{1,8}\d{3,4}\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex VerificationValue();
}
