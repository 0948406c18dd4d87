using CsCheck;

namespace Freeside.Tests.Api.Customers;

/// <summary>Customers as clients might send them: mostly fine ones, oddly written, and with up to three keys of anything at all.</summary>
internal static class SentCustomers
{
    private static readonly string[] Keys =
    [
        "agentnum", "salesnum", "refnum", "agent_custid", "referral_custnum", "last", "first", "company", "daytime", "night", "fax", "mobile",
        "payby", "payinfo", "paydate", "paycvv", "payname", "invoicing_list", "postal_invoicing",
        .. new[] { "", "ship_" }.SelectMany(p => new[] { "address1", "address2", "city", "county", "state", "zip", "country" }.Select(f => p + f)),
    ];

    private static readonly string[] KeysOfNewCustomers =
    [
        "locationname", "latitude", "longitude", "coord_auto", "censustract", "censusyear", "geocode", "addr_clean", "district", "bill_address1",
        "bill_country", "ship_latitude",
    ];

    private static readonly string[] Oddities =
    [
        "", "0", "00", " ", "   ", "\n", "\t", "-", "-1", "1\n", "5\n", "1.5", "1e5", "0.00001", "-0", "NaN", "99999999999", "2147483648", "x", "X\0Y", "\0",
        "a\u0001b", "a\u007Fb", "\u00A0", "\u0085", "a\u2028b", "\uFEFF", "😀", "𝒜lice", "e\u0301", "١٢٣", "１２３", "٤١٥٥٥٥١٢١٢", "שלום", "\uD800", "a\uDC00",
        "'", "\"", "\\", "%", "_", "$1", "'; drop table cust_main; --", "<b>&amp;</b>", "*", "`", "~", "^", "{}", "|", "Y", "y", "N/A", "POST", "FAX", "123", "901",
        "a@b.com", "a@b", " a@b.com ,, ", "a@b.com\n", "us", "UK", "United States", "ßß", "ŉŉ", "11/2030", "2030-11-01", "13/2030", "99/99", "4111111111111111",
        "4111 1111 1111 1111", "378282246310005", "9900000000000000", "12345678@123456789", "@", "1@2@3", "4155551212", "14155551212", "5551212", "CARD", "CHEK",
        "LECB", "COMP", "BILL", "PREPAY", "CASH", "card", "37.5", "-122 30 15", "91", "06001400100", "90210", "90210 ", "k1a0b1",
    ];

    private static readonly Gen<string> Anything = Gen.OneOf(
        One(Oddities),
        Gen.Char.Array[0, 12].Select(c => new string(c)),
        Gen.Char['\0', '\u00FF'].Array[0, 20].Select(c => new string(c)),
        Gen.Select(One("a", " ", "1", "é", "😀", "\0", ",", "M", "a@b.c,"), Gen.Int[70, 600], (s, n) => string.Concat(Enumerable.Repeat(s, n))),
        Gen.Select(One(Oddities), One(Oddities), (a, b) => a + b));

    private static readonly Gen<string> Words = One("Joe", "  Joe   Bob ", "O'Neil", "Ñandú", "Anne-Marie", "Łukasz", "李", "J. R.", "Smith, Jr.", "Zoë\n");
    private static readonly Gen<string> Texts = One("Café", "Foo & Bar", " a  b ", "100% \"x\"", "[<a>] = b?", "Straße 5", "#4/5; c:d", "日本", "z\n");
    private static readonly Gen<string> Phones = One("", "4155551212", "(415) 555-1212", "415.555.1212");

    private static readonly Gen<string[]> Addresses = Gen.OneOf(
        Gen.Select(Texts, Texts, Texts, (a, b, c) => new[] { $"address1={a}", $"address2={b}", $"city={c}", "state=CA", "zip=90210", "country=US" }),
        Gen.Select(Texts, Texts, (a, b) => new[] { $"address1={a}", $"city={b}", "county=Denver", "state=CO", "zip= 80203-1234 ", "country=us" }),
        Texts.Select(a => new[] { $"address1={a}", "city=Ottawa", "state=ON", "zip=k1a0b1", "country=Canada" }),
        Gen.Select(Texts, Texts, (a, b) => new[] { $"address1={a}", "city=Hong Kong", $"state={b}", "zip=", "country=HK" }));

    private static readonly Gen<string[]> Payments = Gen.OneOf(
        One("", "PO 123", "Ñ").Select(p => new[] { "payby=BILL", $"payinfo={p}" }),
        One("4111111111111111", "5555-5555-5555-4444").Select(p => new[] { "payby=CARD", $"payinfo={p}", "paydate=11/2030", "paycvv=123" }),
        Gen.Const(new[] { "payby=CHEK", "payinfo=12345678@123456789" }),
        Gen.Const(new[] { "payby=LECB", "payinfo=14155551212" }),
        Gen.Const(new[] { "payby=COMP", "paydate=2030-11-01" }));

    private static readonly Gen<string> Lists =
        One("", "a@b.com", "a@b.com, c@d.org", "a@b.com,a@b.com", "POST", "POST , a@b.com", "ñandú@café.example", "a@b.com,,", "901");

    /// <summary>Keys of <c>new_customer</c>.</summary>
    public static Gen<Dictionary<string, string?>> New { get; } = Usual.SelectMany(usual => Spoilt(usual, [.. Keys, .. KeysOfNewCustomers]));

    /// <summary>Keys of <c>update_customer</c>, without the customer's number: some of those of a new customer.</summary>
    public static Gen<Dictionary<string, string?>> Changed { get; } = Gen.Select(Usual, One(Parts), (usual, part) => usual.Where(k => part(k.Key)).ToDictionary(StringComparer.Ordinal))
        .SelectMany(keys => Spoilt(keys, Keys));

    private static Gen<Dictionary<string, string?>> Usual => Gen.Select(
        Gen.Select(Words, Words, Texts), Gen.Select(Phones, Phones), Addresses, Gen.Select(Addresses, Gen.Int[0, 3]), Payments, Gen.Select(Lists, One("", "0", "1")),
        (names, phones, billing, service, payment, recipients) => Dictionary(
        [
            "agentnum=1", "refnum=1", $"first={names.Item1}", $"last={names.Item2}", $"company={names.Item3}", $"daytime={phones.Item1}", $"mobile={phones.Item2}",
            .. billing, .. service.Item2 == 0 ? service.Item1.Select(k => "ship_" + k) : [], .. payment,
            $"invoicing_list={recipients.Item1}", $"postal_invoicing={recipients.Item2}",
        ]));

    private static Func<string, bool>[] Parts =>
    [
        _ => true,
        key => key is "first" or "last" or "company" or "daytime" or "mobile",
        key => key.Contains("address", StringComparison.Ordinal) || key.EndsWith("city", StringComparison.Ordinal) || key.EndsWith("county", StringComparison.Ordinal)
            || key.EndsWith("state", StringComparison.Ordinal) || key.EndsWith("zip", StringComparison.Ordinal) || key.EndsWith("country", StringComparison.Ordinal),
        key => key.StartsWith("pay", StringComparison.Ordinal),
        key => key is "invoicing_list" or "postal_invoicing",
    ];

    // None to three keys are replaced by anything, or sent undefined.
    private static Gen<Dictionary<string, string?>> Spoilt(Dictionary<string, string?> usual, string[] keys) =>
        Gen.Select(One(keys), Gen.Frequency((9, Anything.Select(a => (string?)a)), (1, Gen.Const((string?)null)))).Array[0, 3].Select(spoils =>
        {
            var spoilt = new Dictionary<string, string?>(usual, StringComparer.Ordinal);
            foreach (var (key, value) in spoils)
                spoilt[key] = value;
            return spoilt;
        });

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Dictionary<string, string?> Dictionary(IEnumerable<string> keys) =>
        keys.Select(k => k.Split('=', 2)).ToDictionary(k => k[0], k => (string?)k[1], StringComparer.Ordinal);
}
