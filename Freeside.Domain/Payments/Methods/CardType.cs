namespace Freeside.Domain.Payments.Methods;

/// <summary>What kind of card a number belongs to, in the original's words (Business::CreditCard cardtype).</summary>
public static class CardType
{
    /// <summary>Too short, no digits, or nothing but zeros.</summary>
    public const string NotACard = "Not a credit card";

    /// <summary>Visa.</summary>
    public const string Visa = "VISA card";

    /// <summary>MasterCard.</summary>
    public const string MasterCard = "MasterCard";

    /// <summary>Discover, and in the US also Diner's Club and most of JCB and China Union Pay.</summary>
    public const string Discover = "Discover card";

    /// <summary>American Express: its verification code has four digits.</summary>
    public const string AmericanExpress = "American Express card";

    /// <summary>Can be accepted by name, though no number is taken for one any more.</summary>
    public const string DinersClub = "Diner's Club/Carte Blanche";

    /// <summary>Diner's Club enRoute.</summary>
    public const string EnRoute = "enRoute";

    /// <summary>JCB.</summary>
    public const string Jcb = "JCB";

    /// <summary>BankCard.</summary>
    public const string BankCard = "BankCard";

    /// <summary>Switch: asks for a start date or an issue number.</summary>
    public const string Switch = "Switch";

    /// <summary>Solo: asks for a start date or an issue number.</summary>
    public const string Solo = "Solo";

    /// <summary>Laser.</summary>
    public const string Laser = "Laser";

    /// <summary>Isracard: eight or nine digits.</summary>
    public const string Isracard = "Isracard";

    /// <summary>A number nobody issues.</summary>
    public const string Unknown = "Unknown";

    /// <summary>The type of a number given as bare digits.</summary>
    public static string Of(string digits)
    {
        var canBeCard = digits.Length is >= 13 or 8 or 9 && digits.All(char.IsAsciiDigit) && digits.Any(d => d != '0');
        if (!canBeCard)
            return NotACard;
        return CardRanges.InOrder.FirstOrDefault(range => range.Contains(digits))?.Type ?? Unknown;
    }
}
