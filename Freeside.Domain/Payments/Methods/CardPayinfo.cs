using System.Globalization;
using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Payments.Methods;

/// <summary>A customer's credit card: number, bans, verification code, start (cust_main.pm check).</summary>
internal static class CardPayinfo
{
    private const int FirstStartYear = 1990;

    /// <summary>Checks and normalises the card.</summary>
    public static CheckedPaymentFields Check(CustomerPaymentFields fields, CustomerPaymentContext context, bool ignoresBans) =>
        Number(fields, context)
            .Then(card => Ban(card, context, ignoresBans))
            .Then(VerificationCode.Check)
            .Then(Start);

    private static CheckedPaymentFields Number(CustomerPaymentFields fields, CustomerPaymentContext context)
    {
        var number = CardNumber.Digits(fields.Payinfo);
        if (!CardNumber.HasCardLength(number))
            return CheckedPaymentFields.Refused(fields, context.Messages.Text(MessageCode.InvalidCard));
        var result = CustomerPayinfo.Set(fields, number, context);
        if (result.Refusal is not null)
            return result;
        if (!CardChecksum.Fits(number))
            return CheckedPaymentFields.Refused(fields, context.Messages.Text(MessageCode.InvalidCard));
        return !CardNumber.IsToken(number) && CardType.Of(number) == CardType.Unknown
            ? CheckedPaymentFields.Refused(fields, context.Messages.Text(MessageCode.UnknownCardType))
            : result;
    }

    private static CheckedPaymentFields Ban(CustomerPaymentFields fields, CustomerPaymentContext context, bool ignoresBans)
    {
        if (ignoresBans || PaymentBan.InForce(context.Bans, context.Now) is not { } ban)
            return CheckedPaymentFields.Fine(fields);
        return CheckedPaymentFields.Refused(
            fields, ban.IsWarning ? ban.DescribeWarning(context.Zone) : ban.Describe("credit card", context.Zone));
    }

    // Only stored rows can have a start or an issue number: no method of the API takes them.
    private static CheckedPaymentFields Start(CustomerPaymentFields fields)
    {
        var type = CardType.Of(fields.Payinfo);
        if (type is not (CardType.Switch or CardType.Solo))
            return CheckedPaymentFields.Fine(fields with { PaystartMonth = "", PaystartYear = "", Payissue = "" });
        var hasStart = PerlTruth.IsTrue(fields.PaystartMonth) && PerlTruth.IsTrue(fields.PaystartYear);
        if (!hasStart && !PerlTruth.IsTrue(fields.Payissue))
            return CheckedPaymentFields.Refused(fields, $"Start date or issue number is required for {type} cards");
        if (!IsWithin(fields.PaystartMonth, 1, 12))
            return CheckedPaymentFields.Refused(fields, "Start month must be between 1 and 12");
        if (!IsWithin(fields.PaystartYear, FirstStartYear, long.MaxValue))
            return CheckedPaymentFields.Refused(fields, "Start year must be 1990 or later");
        return IsWithin(fields.Payissue, 1, 99)
            ? CheckedPaymentFields.Fine(fields)
            : CheckedPaymentFields.Refused(fields, "Issue number must be beween 1 and 99");
    }

    private static bool IsWithin(string number, long least, long most) =>
        !PerlTruth.IsTrue(number)
        || (long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most);
}
