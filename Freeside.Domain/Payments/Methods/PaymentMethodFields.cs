using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Payments.Methods;

/// <summary>How a payment or refund was made (<c>cust_pay</c>, <c>cust_refund</c>). Empty stands for none.</summary>
/// <param name="Payby">The way, see <see cref="PayBy"/>.</param>
/// <param name="Payinfo">The card, account or other number that goes with it, readable.</param>
/// <param name="Paymask">What may be shown of it.</param>
public sealed record PaymentMethodFields(string Payby, string Payinfo, string Paymask)
{
    /// <summary>Checks and normalises them (payinfo_Mixin.pm payinfo_check).</summary>
    /// <param name="settings">The settings on cards.</param>
    /// <param name="rules">The rule for plain text among them.</param>
    /// <returns>The fields to store; or why they are refused, which is a fault where cards cannot be masked.</returns>
    public (PaymentMethodFields Fields, Refusal? Refusal) Check(PaymentFieldSettings settings, FieldRules rules)
    {
        if (!PayBy.IsOfPayments(Payby))
            return (this, PayBy.Illegal(Payby));
        if (CipherText.IsLike(Payinfo))
            return (this, null);
        if (Payby == PayBy.Card)
            return CheckCard(settings);

        // Not even an account's form is looked at, and nothing makes a mask.
        var text = rules.TextOrEmpty("payinfo", Payinfo);
        return text.Refusal is null ? (this with { Payinfo = text.Value }, null) : (this, text.Refusal);
    }

    /// <summary>Tells nothing of numbers, so that none ends up in a log.</summary>
    public override string ToString() => $"{nameof(PaymentMethodFields)} {{ {nameof(Payby)} = {Payby} }}";

    private (PaymentMethodFields Fields, Refusal? Refusal) CheckCard(PaymentFieldSettings settings)
    {
        var number = CardNumber.Digits(Payinfo);
        var isToken = CardNumber.IsToken(number);
        var mask = isToken ? Checked.Fine(Paymask) : PaymentMask.Of(Payby, number, settings);
        if (mask.Refusal is not null)
            return (this, mask.Refusal);
        if (!PerlTruth.IsTrue(number))
        {
            // Meant to be let through as "N/A", but the original takes the mask it then makes for an error.
            var none = PaymentMask.Of(Payby, "N/A", settings);
            return (this, none.Refusal ?? Refusal.Error(none.Value));
        }

        var complaint = Complaint(number, isToken);
        return complaint is null
            ? (this with { Payinfo = number, Paymask = mask.Value }, null)
            : (this, Refusal.Error(complaint));
    }

    private static string? Complaint(string number, bool isToken)
    {
        if (!CardNumber.HasCardLength(number))
            return "Illegal (mistyped?) credit card number (payinfo)";
        if (!CardChecksum.Fits(number))
            return "Illegal credit card number";
        return !isToken && CardType.Of(number) == CardType.Unknown ? "Unknown card type" : null;
    }
}
