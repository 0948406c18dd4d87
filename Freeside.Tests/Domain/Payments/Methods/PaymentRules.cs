using Freeside.Data.Encryption;
using Freeside.Domain.Common;
using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Settings;
using Freeside.Tests.Domain.Common.Fields;
using Freeside.Tests.Support;

namespace Freeside.Tests.Domain.Payments.Methods;

/// <summary>What the tests of payment fields share: a stock shop on 23 November 2026, and published test cards.</summary>
internal static class PaymentRules
{
    public const string Visa = "4111111111111111";
    public const string MasterCard = "5555555555554444";
    public const string AmericanExpress = "378282246310005";
    public const string Token = "9900000000000010";
    public const string UnissuedCard = "1234567890123452";
    public const string Account = "12345678@111000025";

    /// <summary>As long as a number encrypted with 2048 bits, and beginning like one.</summary>
    public static readonly string Encrypted = "M" + new string('A', 355);

    private static readonly Dictionary<string, string> English = new(SomeRules.English)
    {
        [MessageCode.InvalidCard] = "Invalid credit card number",
        [MessageCode.UnknownCardType] = "Unknown card type",
        [MessageCode.ExpiredCard] = "Expired card",
    };

    public static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static CustomerPaymentFields Card { get; } = new() { Payby = "CARD", Payinfo = Visa, Paydate = "11/2030" };

    /// <summary>A card as a customer's row holds it.</summary>
    public static CustomerPaymentFields StoredCard { get; } =
        Card with { Paymask = "4111xxxxxxxxxx11", Paydate = "2030-11-01", Payname = "Joe Schmoe" };

    public static CustomerPaymentFields StoredBilling { get; } = new() { Payby = "BILL", Payname = "Joe Schmoe" };

    public static CustomerPaymentFields StoredAccount { get; } =
        new() { Payby = "CHEK", Payinfo = Account, Paymask = "xxxxxx78@111000025" };

    public static CustomerPaymentContext Context { get; } = new()
    {
        Settings = Settings(),
        Shop = Shop(encrypts: true),
        Now = Now,
        Zone = TimeZoneInfo.Utc,
        MayMakeComplimentary = true,
    };

    /// <summary>The settings of a stock shop and those given, which win.</summary>
    public static PaymentFieldSettings Settings(params (string Name, string? Value)[] values)
    {
        var rows = new Dictionary<string, string?> { [Conf.CardMaskingMethod] = "first4last2\n", [Conf.CheckCountry] = "US" };
        foreach (var (name, value) in values)
            rows[name] = value;
        return Of(rows);
    }

    /// <summary>A shop that encrypts numbers or does not, with the stock messages.</summary>
    public static Shop Shop(bool encrypts)
    {
        var start = new StartSettings(new ConfTable(encrypts ? [new ConfRow { Name = Conf.Encryption, Value = "1" }] : []));
        return new Shop(Works.User, start, new MessageCatalogue(English, "en_US", showsCodes: false), new RsaFieldCipher(start.Encryption), MayMakeComplimentary: false);
    }

    /// <summary>No setting at all.</summary>
    public static PaymentFieldSettings NoSettings() => Of([]);

    /// <summary>Runs all steps as a call does.</summary>
    public static (CustomerPaymentFields Fields, Refusal? Refusal) Run(CustomerPaymentFields fields, CustomerPaymentContext? context = null)
    {
        var check = new CustomerPaymentCheck(fields, context ?? Context);
        var refusal = check.Admission() ?? check.Payby() ?? check.Payinfo() ?? check.Paydate() ?? check.Payname("Joe", "Schmoe");
        return (check.Fields, refusal);
    }

    /// <summary>An update of a customer's row.</summary>
    public static (CustomerPaymentFields Fields, Refusal? Refusal) Update(
        CustomerPaymentFields old, CustomerPaymentFields wanted, CustomerPaymentContext? context = null) =>
        Run(wanted, (context ?? Context) with { Old = old });

    private static PaymentFieldSettings Of(Dictionary<string, string?> rows) =>
        new(new ConfTable(rows.Select((row, i) => new ConfRow { Confnum = i, Name = row.Key, Value = row.Value })));
}
