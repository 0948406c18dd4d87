using Freeside.Domain.Common;

namespace Freeside.Domain.Settings;

/// <summary>Typed view of the settings on cards and accounts. The original asks for none of them by agent.</summary>
public sealed class PaymentFieldSettings(ConfTable conf)
{
    private const string DefaultMask = "first6last4";

    /// <summary>Which of a card's digits its mask shows: <c>first6last4</c>, or other numbers of digits (payinfo_Mixin.pm mask_payinfo).</summary>
    public string CardMaskingMethod { get; } =
        conf.Line(Conf.CardMaskingMethod) is { } method && PerlTruth.IsTrue(method) ? method : DefaultMask;

    /// <summary>The country whose form account numbers have: <c>US</c>, <c>CA</c> or any other (cust_main.pm check).</summary>
    public string CheckCountry { get; } = conf.Line(Conf.CheckCountry) ?? "";

    /// <summary>The card types the shop takes, one by one; none: all the program knows (Misc.pm card_types).</summary>
    public IReadOnlyList<string> CardTypes { get; } = [.. conf.Lines(Conf.CardTypes).Where(line => !string.IsNullOrWhiteSpace(line))];

    /// <summary>Whether the name on a card is left as sent instead of made of the customer's (cust_main.pm check).</summary>
    public bool KeepsCardName { get; } = conf.Exists(Conf.RequireCardName);
}
