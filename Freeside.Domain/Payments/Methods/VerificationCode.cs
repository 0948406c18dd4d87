using System.Text.RegularExpressions;

namespace Freeside.Domain.Payments.Methods;

/// <summary>A card's verification code (CVV2, CVC2, CID).</summary>
internal static partial class VerificationCode
{
    /// <summary>
    /// Four digits for American Express, three for all others; none is fine, and one that could not be decrypted is
    /// dropped (cust_main.pm check).
    /// </summary>
    public static CheckedPaymentFields Check(CustomerPaymentFields card)
    {
        if (card.Paycvv.Length == 0 || CipherText.IsLike(card.Paycvv))
            return CheckedPaymentFields.Fine(card with { Paycvv = "" });
        var isAmericanExpress = CardType.Of(card.Payinfo) == CardType.AmericanExpress;
        var code = (isAmericanExpress ? FourDigits() : ThreeDigits()).Match(card.Paycvv);
        if (code.Success)
            return CheckedPaymentFields.Fine(card with { Paycvv = code.Groups["code"].Value });
        return CheckedPaymentFields.Refused(
            card, isAmericanExpress ? "CVV2 (CID) for American Express cards is four digits." : "CVV2 (CVC2/CID) is three digits.");
    }

    /// <summary>
    /// Drops a readable code where it would be stored readable. The original stores it in clear when encryption is off.
    /// </summary>
    public static CustomerPaymentFields NeverInClear(CustomerPaymentFields fields, bool willBeEncrypted) =>
        willBeEncrypted || CipherText.IsLike(fields.Paycvv) ? fields : fields with { Paycvv = "" };

    [GeneratedRegex(@"\A(?<code>[0-9]{4})\n?\z", Patterns.Options, Patterns.Timeout)]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"\A(?<code>[0-9]{3})\n?\z", Patterns.Options, Patterns.Timeout)]
    private static partial Regex ThreeDigits();
}
