using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Payments.Methods;

/// <summary>
/// What an update leaves unchecked (cust_main.pm replace). The original looks whether number or mask stayed the same, but an
/// update writes the number without touching a stored mask: so the checks are skipped for a quite different card, too.
/// </summary>
/// <param name="IsNewCard">Whether the card's type has to be one the shop takes.</param>
/// <param name="IgnoresBans">Whether a ban does not matter.</param>
/// <param name="IgnoresExpiry">Whether a date in the past does not matter.</param>
/// <param name="Refusal">The fault where a mask had to be made and could not be.</param>
internal sealed record PaymentChange(bool IsNewCard, bool IgnoresBans, bool IgnoresExpiry, Refusal? Refusal)
{
    /// <summary>Compares the fields an update wants with those stored; <paramref name="old"/> is <c>null</c> for a new customer.</summary>
    public static PaymentChange Between(CustomerPaymentFields? old, CustomerPaymentFields wanted, PaymentFieldSettings settings)
    {
        if (old is null)
            return new PaymentChange(PayBy.IsCard(wanted.Payby), false, false, null);
        var isCard = PayBy.IsCard(wanted.Payby);
        var staysCard = isCard && PayBy.IsCard(old.Payby);
        var staysCheck = PayBy.IsCheck(wanted.Payby) && PayBy.IsCheck(old.Payby);
        if (!isCard && !staysCheck)
            return new PaymentChange(false, false, false, null);
        if (old.Payinfo == wanted.Payinfo)
            return new PaymentChange(false, staysCard || staysCheck, staysCard, null);

        var oldMask = PaymentMask.Shown(old, settings);
        var mask = PaymentMask.Shown(wanted, settings);
        var isSame = oldMask.Value == mask.Value;
        return new PaymentChange(
            isCard && !isSame, isSame && (staysCard || staysCheck), isSame && staysCard, oldMask.Refusal ?? mask.Refusal);
    }
}
