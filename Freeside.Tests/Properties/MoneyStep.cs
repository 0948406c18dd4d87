using System.Globalization;
using CsCheck;

namespace Freeside.Tests.Properties;

/// <summary>A random call about money. What it names is chosen among what there is when it is made.</summary>
/// <param name="Method">Which method.</param>
/// <param name="Customer">Which customer.</param>
/// <param name="Cents">How much.</param>
/// <param name="Target">Which invoice, payment or credit, where one is named.</param>
/// <param name="Variant">What else is sent.</param>
internal sealed record MoneyStep(int Method, int Customer, int Cents, int Target, int Variant)
{
    private static readonly string[] Methods =
    [
        "insert_payment", "insert_payment", "insert_payment", "insert_payment_phonenum", "insert_credit", "insert_credit", "insert_credit_phonenum",
        "insert_refund", "insert_refund", "insert_refund_phonenum", "apply_payments_and_credits", "apply_payments_and_credits", "apply_payments_and_credits", "bill_now",
    ];

    private static readonly string[] Customers = ["2", "3", "4", "5", "5", "6", "6", "9", "9", "9", "77", "abc"];
    private static readonly string[] Phones = ["3125550001", "3125550005", "3125550009", "3125559999"];
    private static readonly string[] Amounts = ["0", "-3", "5.123", "", "100000000", "0.005", "99999999.99"];

    /// <summary>Steps.</summary>
    public static Gen<MoneyStep> Any { get; } =
        Gen.Select(Gen.Int[0, Methods.Length - 1], Gen.Int[0, Customers.Length - 1], Gen.Int[1, 6000], Gen.Int[0, 999], Gen.Int[0, 99])
            .Select((method, customer, cents, target, variant) => new MoneyStep(method, customer, cents, target, variant));

    /// <summary>The method.</summary>
    public string Name => Methods[Method];

    /// <summary>The table it adds to and that table's key; <c>null</c> for one that adds no record of its own.</summary>
    public (string Table, string Key)? Adds =>
        Name.StartsWith("insert_payment", StringComparison.Ordinal) ? ("cust_pay", "paynum")
        : Name.StartsWith("insert_credit", StringComparison.Ordinal) ? ("cust_credit", "crednum")
        : Name.StartsWith("insert_refund", StringComparison.Ordinal) ? ("cust_refund", "refundnum")
        : null;

    /// <summary>The keys.</summary>
    /// <param name="known">The numbers of the payments (<c>paynum</c>), credits (<c>crednum</c>) and invoices (<c>invnum</c>) there are.</param>
    public Dictionary<string, string?> Keys(ILookup<string, string> known)
    {
        var keys = new Dictionary<string, string?> { ["custnum"] = Customers[Customer], ["payby"] = "CASH", ["reasonnum"] = "1" };
        keys["phonenum"] = Phones[Target % Phones.Length];
        keys["paid"] = keys["amount"] = keys["refund"] = Variant == 0 ? Amounts[Cents % Amounts.Length] : Amount;
        Refer(keys, known);
        Vary(keys, known);
        return keys;
    }

    private string Amount => (Cents / 100m).ToString(Variant % 2 == 0 ? "0.##" : "0.00", CultureInfo.InvariantCulture);

    private void Refer(Dictionary<string, string?> keys, ILookup<string, string> known)
    {
        var named = (Adds?.Table, Target % 3) switch
        {
            ("cust_pay", 0 or 1) => "invnum",
            ("cust_refund", 0) => "crednum",
            ("cust_refund", 1) => "paynum",
            _ => null,
        };
        if (named is null)
            return;
        keys[named] = Among(known[named]);

        // An invoice tells its customer; sometimes another one is sent with it.
        if (named == "invnum" && Variant > 5)
            keys.Remove("custnum");
    }

    private string Among(IEnumerable<string> numbers) => numbers.ToList() is { Count: > 0 } list ? list[Target % list.Count] : "1";

    private void Vary(Dictionary<string, string?> keys, ILookup<string, string> known)
    {
        var (key, value) = Variant switch
        {
            1 => ("closed", "Y"),
            2 => ("no_auto_apply", "Y"),
            3 => ("pkgnum", "9"),
            4 => ("_date", "77"),
            5 => ("reasonnum", "0"),
            6 => ("reason", $"reason {Cents % 3}"),
            7 => ("auth", "longer than its column takes"),
            8 => ("pkgnum", "5"),
            9 or 10 when Adds is { } adds => (adds.Key, Among(known[adds.Key])),
            11 when Adds is { } adds => (adds.Key, $"{100_000 + Cents}"),
            12 => ("secret", "open, barley"),
            13 => ("payby", "CARD"),
            _ => ("payinfo", ""),
        };
        keys[key] = value;
        if (value == "CARD")
            keys["payinfo"] = "4111111111111111";
        else if (key == "reason")
            keys.Remove("reasonnum");
    }
}
