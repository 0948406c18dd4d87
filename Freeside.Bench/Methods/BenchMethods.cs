using Freeside.Bench.Database;

namespace Freeside.Bench.Methods;

/// <summary>All documented methods, called with what clients usually send.</summary>
internal static class BenchMethods
{
    private static int _changes;

    /// <summary>In the order of the README.</summary>
    public static IReadOnlyList<BenchMethod> All { get; } =
    [
        new("customer_info", Shop.Kind.Plain, IsSpent: false, c => ["custnum", $"{c}"]),
        new("location_info", Shop.Kind.Plain, IsSpent: false, c => ["custnum", $"{c}"]),
        new("new_customer", Shop.Kind.Plain, IsSpent: false, _ => NewCustomer()),
        new("update_customer", Shop.Kind.Plain, IsSpent: false, c => ["custnum", $"{c}", "daytime", "4155551212", "company", Another()]),
        new("change_package_location", Shop.Kind.Plain, IsSpent: true, c => ["pkgnum", $"{(c * 10) + 1}", "locationnum", $"{(c * 10) + 2}"])
        {
            Expected = "<name>locationnum</name>",
        },
        new("insert_payment", Shop.Kind.Plain, IsSpent: false, c => Payment("custnum", $"{c}")),
        new("insert_payment_phonenum", Shop.Kind.Open, IsSpent: false, c => Payment("phonenum", Phone(c))),
        new("insert_credit", Shop.Kind.Plain, IsSpent: false, c => Credit("custnum", $"{c}")),
        new("insert_credit_phonenum", Shop.Kind.Open, IsSpent: false, c => Credit("phonenum", Phone(c))),
        new("insert_refund", Shop.Kind.Plain, IsSpent: false, c => Refund("custnum", $"{c}")),
        new("insert_refund_phonenum", Shop.Kind.Open, IsSpent: false, c => Refund("phonenum", Phone(c))),
        new("apply_payments_and_credits", Shop.Kind.Open, IsSpent: true, c => ["custnum", $"{c}"]),
        new("bill_now", Shop.Kind.Due, IsSpent: true, c => ["custnum", $"{c}"]),
    ];

    // Something else each time: what is the same already costs less, the sooner the fewer customers there are.
    private static string Another() => $"Company {Interlocked.Increment(ref _changes):0000000}";

    private static string Phone(int custnum) => $"{2_000_000_000L + custnum}";

    private static string[] Payment(string key, string value) => [key, value, "payby", "CASH", "paid", "54.32"];

    private static string[] Credit(string key, string value) => [key, value, "amount", "3.21"];

    private static string[] Refund(string key, string value) => [key, value, "refund", "1.23", "payby", "CASH"];

    private static string[] NewCustomer() =>
    [
        "agentnum", "1", "refnum", "1", "first", "Joe", "last", "Schmoe", "address1", "1 Main St", "city", "Chicago", "state", "IL",
        "zip", "60601", "country", "US", "daytime", "3125551212", "payby", "BILL", "invoicing_list", "joe@example.com",
    ];
}
