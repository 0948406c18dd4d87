using System.Globalization;
using System.Text.RegularExpressions;
using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Payments.Methods;

/// <summary>What may be shown of a card or account number (payinfo_Mixin.pm mask_payinfo).</summary>
public static partial class PaymentMask
{
    private const string Encrypted = "N/A";
    private const string Tokenized = "N/A (tokenized)";
    private const int ShownOfShortCard = 4;
    private const int ShownOfAccount = 2;
    private const int ShownOfDebit = 4;

    // More digits than any number has: a larger figure in the setting means the same.
    private const int Plenty = 1000;

    /// <summary>The mask of a number; a fault where the setting for cards cannot be read.</summary>
    /// <param name="payby">The way to pay.</param>
    /// <param name="payinfo">The number that goes with it.</param>
    /// <param name="settings">How cards are masked.</param>
    public static Checked Of(string payby, string payinfo, PaymentFieldSettings settings)
    {
        if (CipherText.IsLike(payinfo))
            return Checked.Fine(Encrypted);
        if (CardNumber.IsToken(payinfo) || payinfo == Encrypted)
            return Checked.Fine(Tokenized);
        if (PayBy.IsCard(payby))
            return OfCard(payinfo, settings.CardMaskingMethod);
        if (PayBy.IsCheck(payby))
            return Checked.Fine(OfAccount(payinfo));
        return Checked.Fine(payby == PayBy.ElectronicDebit ? Hide(payinfo, 0, Math.Min(ShownOfDebit, payinfo.Length)) : payinfo);
    }

    /// <summary>The stored mask, or one made of the number where there is none (payinfo_Mixin.pm paymask).</summary>
    public static Checked Shown(CustomerPaymentFields fields, PaymentFieldSettings settings) =>
        PerlTruth.IsTrue(fields.Paymask) ? Checked.Fine(fields.Paymask) : Of(fields.Payby, fields.Payinfo, settings);

    private static Checked OfCard(string number, string method)
    {
        if (CardNumber.IsShort(number))
            return Checked.Fine(Hide(number, 0, ShownOfShortCard));
        var parts = Method().Match(method);
        return parts.Success
            ? Checked.Fine(Hide(number, Count(parts.Groups["first"].Value), Count(parts.Groups["last"].Value)))
            : new Checked("", Refusal.Fault($"can't parse card_masking_method {method}"));
    }

    // The bank's part is shown whole; anything after a second @ is dropped.
    private static string OfAccount(string payinfo)
    {
        var parts = payinfo.Split('@');
        var bank = parts.Length > 1 && parts[1].Length > 0 ? $"@{parts[1]}" : "";
        return Hide(parts[0], 0, ShownOfAccount) + bank;
    }

    private static string Hide(string number, int first, int last)
    {
        var head = number[..Math.Min(first, number.Length)];
        var hidden = new string('x', Math.Max(0, number.Length - first - last));
        return head + hidden + Tail(number, number.Length - last);
    }

    // A tail longer than the number begins that many digits before its end, once round: substr's negative offset.
    private static string Tail(string number, int start) => start >= 0 ? number[start..] : number[Math.Max(0, number.Length + start)..];

    private static int Count(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Min(count, Plenty) : Plenty;

    [GeneratedRegex(@"\Afirst(?<first>[0-9]+)last(?<last>[0-9]+)\n?\z", Patterns.Options, Patterns.Timeout)]
    private static partial Regex Method();
}
