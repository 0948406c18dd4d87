using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Payments.Methods;

/// <summary>Which types of card the shop takes (Misc.pm card_types, cust_main.pm check_payinfo_cardtype).</summary>
internal static class AcceptedCards
{
    private static readonly string[] All =
    [
        CardType.Visa, CardType.MasterCard, CardType.Discover, CardType.AmericanExpress, CardType.DinersClub,
        CardType.EnRoute, CardType.Jcb, CardType.BankCard, CardType.Switch, CardType.Solo,
    ];

    /// <summary>Refuses a card of a type that is not taken; tokens and other ways to pay pass.</summary>
    public static Refusal? Check(CustomerPaymentFields fields, PaymentFieldSettings settings)
    {
        if (!PayBy.IsCard(fields.Payby))
            return null;
        var number = CardNumber.Digits(fields.Payinfo);
        if (CardNumber.IsToken(number))
            return null;
        var type = CardType.Of(number);
        return IsAccepted(type, settings) ? null : Refusal.Error($"{type} not accepted");
    }

    private static bool IsAccepted(string type, PaymentFieldSettings settings) =>
        All.Contains(type) && (settings.CardTypes.Count == 0 || settings.CardTypes.Contains(type));
}
