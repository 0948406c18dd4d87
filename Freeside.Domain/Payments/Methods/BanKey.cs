using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Freeside.Domain.Payments.Methods;

/// <summary>What bans on a card or account are filed under (banned_pay.pm ban_search).</summary>
/// <param name="Payby"><c>CARD</c> or <c>CHEK</c>.</param>
/// <param name="Fingerprint">The MD5 digest of the normalised number in base64 without padding.</param>
public sealed record BanKey(string Payby, string Fingerprint)
{
    /// <summary>The key of a customer's card or account; <c>null</c> where nothing can be banned, or the number is not readable.</summary>
    public static BanKey? Of(CustomerPaymentFields fields)
    {
        if (!PayBy.IsSecret(fields.Payby) || CipherText.IsLike(fields.Payinfo))
            return null;
        return PayBy.IsCard(fields.Payby)
            ? new BanKey(PayBy.Card, Digest(CardNumber.Digits(fields.Payinfo)))
            : new BanKey(PayBy.Check, Digest(CheckAccount.Characters(fields.Payinfo)));
    }

    /// <summary>Tells no fingerprint: card numbers are few enough to be found by theirs.</summary>
    public override string ToString() => $"{nameof(BanKey)} {{ {nameof(Payby)} = {Payby} }}";

    [SuppressMessage("Security", "CA5351", Justification = "Freeside's existing bans are filed under MD5 digests.")]
    private static string Digest(string number) => Convert.ToBase64String(MD5.HashData(Encoding.ASCII.GetBytes(number))).TrimEnd('=');
}
