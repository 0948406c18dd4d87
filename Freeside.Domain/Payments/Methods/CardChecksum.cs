namespace Freeside.Domain.Payments.Methods;

/// <summary>Whether a card number's digits fit together (Business::CreditCard validate).</summary>
public static class CardChecksum
{
    /// <summary>
    /// Eight or nine digits: the last eight, weighted 8 to 1 from the left, add up to a multiple of 11. Thirteen and more:
    /// the Luhn sum is a multiple of 10, and not all digits are zero.
    /// </summary>
    /// <param name="digits">The number, bare digits.</param>
    public static bool Fits(string digits) => digits.Length switch
    {
        8 or 9 => IsracardSum(digits) % 11 == 0,
        >= 13 => digits.Any(d => d != '0') && LuhnSum(digits) % 10 == 0,
        _ => false,
    };

    private static int IsracardSum(string digits) => digits[^8..].Select((digit, i) => (digit - '0') * (8 - i)).Sum();

    private static int LuhnSum(string digits) =>
        digits.Reverse().Select((digit, i) => i % 2 == 0 ? digit - '0' : Doubled(digit - '0')).Sum();

    private static int Doubled(int digit) => digit < 5 ? 2 * digit : 2 * digit - 9;
}
