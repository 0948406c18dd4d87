namespace Freeside.Domain.Settings;

/// <summary>The codes of those messages in Freeside's catalogue that this program shows.</summary>
public static class MessageCode
{
    /// <summary>A text with characters that are not allowed, or none.</summary>
    public const string IllegalOrEmptyText = "illegal_or_empty_text";

    /// <summary>A name with characters that are not allowed, or none.</summary>
    public const string IllegalName = "illegal_name";

    /// <summary>A phone number of less than ten digits.</summary>
    public const string IllegalPhone = "illegal_phone";

    /// <summary>A postal code not in its country's form.</summary>
    public const string IllegalZip = "illegal_zip";

    /// <summary>An invoice recipient that is no e-mail address.</summary>
    public const string IllegalEmailInvoiceAddress = "illegal_email_invoice_address";

    /// <summary>A card number of the wrong length or with a wrong check digit.</summary>
    public const string InvalidCard = "invalid_card";

    /// <summary>A card number of no known kind.</summary>
    public const string UnknownCardType = "unknown_card_type";

    /// <summary>An expiration date in the past.</summary>
    public const string ExpiredCard = "expired_card";

    /// <summary>Label of the phone number by day.</summary>
    public const string Daytime = "daytime";

    /// <summary>Label of the phone number by night.</summary>
    public const string Night = "night";

    /// <summary>Label of the mobile phone number.</summary>
    public const string Mobile = "mobile";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        IllegalOrEmptyText, IllegalName, IllegalPhone, IllegalZip, IllegalEmailInvoiceAddress, InvalidCard, UnknownCardType, ExpiredCard,
        Daytime, Night, Mobile,
    ];
}
