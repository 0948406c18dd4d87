using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Payments.Writing;

/// <summary>How a payment or refund was made, among its sent fields.</summary>
internal static class SentPayinfo
{
    /// <summary>Checks and normalises it (payinfo_Mixin.pm payinfo_check).</summary>
    public static Refusal? Check(FieldValues values, PaymentFieldSettings settings, FieldRules rules)
    {
        var (fields, refusal) = new PaymentMethodFields(values["payby"], values["payinfo"], values["paymask"]).Check(settings, rules);
        (values["payinfo"], values["paymask"]) = (fields.Payinfo, fields.Paymask);
        return refusal;
    }

    /// <summary>
    /// Puts the number, once checked, into the form it is stored in: encrypted where it is a card's or an account's, even where it
    /// is empty, unless the shop encrypts nothing (Record.pm insert).
    /// </summary>
    /// <returns>The fault where it cannot be encrypted.</returns>
    public static Refusal? Seal(FieldValues values, IFieldCipher cipher)
    {
        if (!PayBy.IsSecret(values["payby"]))
            return null;
        var payinfo = cipher.Encrypt(values["payinfo"]);
        values["payinfo"] = payinfo.Value;
        return payinfo.Refusal;
    }
}
