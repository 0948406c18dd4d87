namespace Freeside.Domain.Payments.Methods;

/// <summary>The shape of card numbers.</summary>
public static class CardNumber
{
    private const int TokenLength = 16;

    /// <summary>What remains of a number as somebody wrote it when all but digits is taken out.</summary>
    public static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    /// <summary>Whether the number is a payment gateway's stand-in for one it keeps: 99 and fourteen digits.</summary>
    public static bool IsToken(string number) =>
        number.Length == TokenLength && number.StartsWith("99", StringComparison.Ordinal) && number.All(char.IsAsciiDigit);

    /// <summary>Whether a number has as many digits as a card's can have: 13 to 16, or an Isracard's 8 or 9.</summary>
    public static bool HasCardLength(string digits) => digits.Length is >= 13 and <= 16 || IsShort(digits);

    /// <summary>Whether a number is as short as an Isracard's.</summary>
    public static bool IsShort(string digits) => digits.Length is 8 or 9 && digits.All(char.IsAsciiDigit);
}
