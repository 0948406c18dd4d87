using System.Text.RegularExpressions;

namespace Freeside.Domain.Payments.Methods;

/// <summary>A bank account for electronic checks, <c>account@bank</c> (cust_main.pm check). No checksum is asked for.</summary>
internal static partial class CheckAccount
{
    /// <summary>What counts of an account as somebody wrote it: digits, <c>@</c> and full stop.</summary>
    public static string Characters(string text) => string.Concat(text.Where(c => char.IsAsciiDigit(c) || c is '@' or '.'));

    /// <summary>Checks the account by the country's form, and whether it is banned.</summary>
    public static CheckedPaymentFields Check(CustomerPaymentFields fields, CustomerPaymentContext context, bool ignoresBans)
    {
        var account = Characters(fields.Payinfo);
        var (form, bank) = context.Settings.CheckCountry switch
        {
            "CA" => (Canadian(), "branch.bank"),
            "US" => (American(), "aba"),
            _ => (Other(), "routing"),
        };
        if (!form.IsMatch(account))
            return CheckedPaymentFields.Refused(fields, $"invalid echeck account@{bank}");
        var result = CustomerPayinfo.Set(fields with { Paycvv = "" }, account, context);
        return result.Refusal is null && !ignoresBans && PaymentBan.InForce(context.Bans, context.Now) is { } ban
            ? CheckedPaymentFields.Refused(fields, ban.IsWarning ? "_duplicate_ach" : ban.Describe("ACH account", context.Zone))
            : result;
    }

    [GeneratedRegex(@"\A[0-9]+@[0-9]{5}\.[0-9]{3}\z", Patterns.Options, Patterns.Timeout)]
    private static partial Regex Canadian();

    [GeneratedRegex(@"\A[0-9]+@[0-9]{9}\z", Patterns.Options, Patterns.Timeout)]
    private static partial Regex American();

    [GeneratedRegex(@"\A[0-9]+@[0-9]+\z", Patterns.Options, Patterns.Timeout)]
    private static partial Regex Other();
}
