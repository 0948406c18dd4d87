using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Payments.Methods;

/// <summary>The name on a customer's card or account (cust_main.pm check).</summary>
internal static class PaymentName
{
    private static readonly PerlPattern OnAccount = new($"^([{PerlPattern.Word} ,.\\-']*)$");
    private static readonly PerlPattern OnAnythingElse = new($"^([{PerlPattern.Word} ,.\\-'&]*)$");

    /// <summary>
    /// No name becomes the customer's, but for accounts, and for cards where the setting <c>require_cardname</c> is
    /// there: those stay without. It is not trimmed, and does not follow later changes of the customer's name.
    /// </summary>
    public static Checked Check(string payby, string payname, string first, string last, CustomerPaymentContext context)
    {
        var staysEmpty = PayBy.IsCheck(payby) || (context.Settings.KeepsCardName && PayBy.IsCard(payby));
        if (payname.Length == 0 && !staysEmpty)
            return Checked.Fine($"{first} {last}");
        return (PayBy.IsCheck(payby) ? OnAccount : OnAnythingElse).Match(payname) is { } groups
            ? Checked.Fine(groups[1])
            : Checked.Refused($"{context.Messages.Text(MessageCode.IllegalName)} payname: {payname}");
    }
}
