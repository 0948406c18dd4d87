namespace Freeside.Domain.Settings;

/// <summary>The names of the settings this program reads, as Freeside spells them.</summary>
public static class Conf
{
    /// <summary>The secret every call carries.</summary>
    public const string ApiSharedSecret = "api_shared_secret";

    /// <summary>Switch: the API daemon may run.</summary>
    public const string XmlRpcApi = "xmlrpc_api";

    /// <summary>Switch: customers are shown by their agent's own number.</summary>
    public const string DefaultAgentCustid = "cust_main-default_agent_custid";

    /// <summary>What stands before a customer's shown number, per agent.</summary>
    public const string CustnumDisplayPrefix = "cust_main-custnum-display_prefix";

    /// <summary>To how many digits a customer's shown number is padded.</summary>
    public const string CustnumDisplayLength = "cust_main-custnum-display_length";

    /// <summary>The order in which a customer's status is decided: <c>Classic</c> or <c>Recurring</c>.</summary>
    public const string StatusModule = "cust_main-status_module";

    /// <summary>How much of a card's number is shown.</summary>
    public const string CardMaskingMethod = "card_masking_method";

    /// <summary>The card types the shop takes, one a line.</summary>
    public const string CardTypes = "card-types";

    /// <summary>The country whose form account numbers have.</summary>
    public const string CheckCountry = "echeck-country";

    /// <summary>Switch: a card's name is left as sent.</summary>
    public const string RequireCardName = "require_cardname";

    /// <summary>Switch: refusals taken from the message catalogue carry their code.</summary>
    public const string ShowMessageCodes = "show-msgcat-codes";

    /// <summary>The shop's locale.</summary>
    public const string Locale = "locale";

    /// <summary>The shop's currency sign: characters that texts may contain beyond the usual.</summary>
    public const string MoneyCharacters = "money_char";

    /// <summary>Switch: coordinates must be north-western.</summary>
    public const string RequireNorthWest = "geocode-require_nw_coordinates";

    /// <summary>Switch: card and account numbers are stored encrypted.</summary>
    public const string Encryption = "encryption";

    /// <summary>The Perl module the original encrypts with.</summary>
    public const string EncryptionModule = "encryptionmodule";

    /// <summary>The RSA key to encrypt with, PEM.</summary>
    public const string EncryptionPublicKey = "encryptionpublickey";

    /// <summary>The RSA key to decrypt with, PEM.</summary>
    public const string EncryptionPrivateKey = "encryptionprivatekey";

    /// <summary>Those the original reads anew at every call.</summary>
    public static IReadOnlyList<string> ReadPerCall { get; } =
        [ApiSharedSecret, CustnumDisplayPrefix, CardMaskingMethod, CardTypes, CheckCountry, RequireCardName];

    /// <summary>Those the original reads once, when its process starts.</summary>
    public static IReadOnlyList<string> ReadAtStart { get; } =
    [
        ApiSharedSecret, XmlRpcApi, DefaultAgentCustid, CustnumDisplayLength, StatusModule, ShowMessageCodes, Locale, MoneyCharacters,
        RequireNorthWest, Encryption, EncryptionModule, EncryptionPublicKey, EncryptionPrivateKey,
    ];
}
