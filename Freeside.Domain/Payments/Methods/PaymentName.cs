using System.Text.RegularExpressions;
using Freeside.Domain.Common;

namespace Freeside.Domain.Payments.Methods;

/// <summary>The name on a customer's card or account (cust_main.pm check).</summary>
internal static partial class PaymentName
{
    /// <summary>
    /// No name becomes the customer's, but for accounts, and for cards where the setting <c>require_cardname</c> is
    /// there: those stay without. It is not trimmed, and does not follow later changes of the customer's name.
    /// </summary>
    public static Checked Check(string payby, string payname, string first, string last, CustomerPaymentContext context)
    {
        var staysEmpty = PayBy.IsCheck(payby) || (context.Settings.KeepsCardName && PayBy.IsCard(payby));
        if (payname.Length == 0 && !staysEmpty)
            return Checked.Fine($"{first} {last}");
        var name = (PayBy.IsCheck(payby) ? AccountName() : CardName()).Match(payname);
        return name.Success
            ? Checked.Fine(name.Groups["name"].Value)
            : Checked.Refused($"{context.Message("illegal_name")} payname: {payname}");
    }

    [GeneratedRegex(@"\A(?<name>[\w ,.'-]*)\n?\z", Patterns.Options, Patterns.Timeout)]
    private static partial Regex AccountName();

    [GeneratedRegex(@"\A(?<name>[\w ,.'&-]*)\n?\z", Patterns.Options, Patterns.Timeout)]
    private static partial Regex CardName();
}
