using System.Text.RegularExpressions;

namespace Freeside.Domain.Payments.Methods;

/// <summary>The number that goes with a customer's way to pay, and the card's verification code (cust_main.pm check).</summary>
internal static partial class CustomerPayinfo
{
    /// <summary>Checks and normalises number, mask and code.</summary>
    public static CheckedPaymentFields Check(CustomerPaymentFields sent, CustomerPaymentContext context, bool ignoresBans)
    {
        var fields = SecretNumber.Forget(sent, context.Old);
        var result = fields.Payby switch
        {
            _ when PayBy.IsSecret(fields.Payby) && CipherText.IsLike(fields.Payinfo) => CheckedPaymentFields.Fine(fields),
            _ when PayBy.IsCard(fields.Payby) => CardPayinfo.Check(fields, context, ignoresBans),
            _ when PayBy.IsCheck(fields.Payby) => CheckAccount.Check(fields, context, ignoresBans),
            PayBy.PhoneBill => PhoneBill(fields, context),
            PayBy.Billing => Text(fields, context, "Illegal P.O. number"),
            PayBy.Complimentary when context.Old is null && !context.MayMakeComplimentary =>
                CheckedPaymentFields.Refused(fields, ComplimentaryAccount.NotPermitted),
            PayBy.Complimentary => Text(fields, context, "Illegal comp account issuer"),
            _ => CheckedPaymentFields.Fine(fields),
        };
        return result with { Fields = VerificationCode.NeverInClear(result.Fields, context.Shop.Settings.Encryption.IsOn) };
    }

    /// <summary>Sets the number and its mask; a token leaves the mask alone (payinfo_Mixin.pm payinfo).</summary>
    public static CheckedPaymentFields Set(CustomerPaymentFields fields, string payinfo, CustomerPaymentContext context)
    {
        var changed = fields with { Payinfo = payinfo };
        if (CardNumber.IsToken(payinfo))
            return CheckedPaymentFields.Fine(changed);
        var mask = PaymentMask.Of(fields.Payby, payinfo, context.Settings);
        return mask.Refusal is { } refusal
            ? CheckedPaymentFields.Refused(fields, refusal)
            : CheckedPaymentFields.Fine(changed with { Paymask = mask.Value });
    }

    private static CheckedPaymentFields PhoneBill(CustomerPaymentFields fields, CustomerPaymentContext context)
    {
        var number = TelephoneNumber().Match(CardNumber.Digits(fields.Payinfo));
        return number.Success
            ? Set(fields with { Paycvv = "" }, number.Groups["number"].Value, context)
            : CheckedPaymentFields.Refused(fields, "invalid btn billing telephone number");
    }

    private static CheckedPaymentFields Text(CustomerPaymentFields fields, CustomerPaymentContext context, string complaint)
    {
        var text = context.Shop.Rules.TextOrEmpty("payinfo", fields.Payinfo);
        return text.Refusal is null
            ? CheckedPaymentFields.Fine(fields with { Payinfo = text.Value, Paycvv = "" })
            : CheckedPaymentFields.Refused(fields, $"{complaint}: {fields.Payinfo}");
    }

    [GeneratedRegex(@"\A1?(?<number>[0-9]{10})\z", Patterns.Options, Patterns.Timeout)]
    private static partial Regex TelephoneNumber();
}
