using Freeside.Domain.Common;
using Freeside.XmlRpc.Api;

namespace Freeside.Tests.Support;

/// <summary>
/// The small shop with definitions and packages, and <c>change_package_location</c> called on it through the real pipeline.
/// </summary>
internal sealed class PackageShop : PipelineShop
{
    /// <summary>When calls are made: 2024-01-20 09:00 UTC.</summary>
    public const int Now = 1705741200;

    /// <summary>When packages were billed: 2024-01-15 10:30 UTC, and again on 2024-02-15.</summary>
    public const int Billed = 1705314600;

    /// <summary>2024-02-15 10:30 UTC.</summary>
    public const int NextBill = 1707993000;

    /// <summary>Definitions 1 (monthly), 2 (one time), 3 (quarterly), a login's advertising source, and places in Nevada.</summary>
    public const string Definitions = """
        insert into cust_main_county (country, state, exempt_amount, tax) values ('US', 'NV', 0, 0), ('US', 'CA', 0, 0);
        insert into part_referral (refnum, referral) values (1, 'Radio');
        insert into part_pkg (pkgpart, pkg, freq, plan) values (1, 'Line', '1', 'flat'), (2, 'Visit', '0', 'flat'), (3, 'Extra', '3', 'flat');
        insert into part_svc (svcpart, svc, svcdb) values (2, 'Phone line', 'svc_phone');
        """;

    /// <summary>Packages of customer 2 at location 12: 100 never billed, 101 billed, 102 a visit billed once.</summary>
    public static readonly string Packages = $"""
        insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, usernum, order_date, setup, last_bill, bill) values
            (100, 2, 1, 12, 1, {Billed}, null, null, null),
            (101, 2, 1, 12, 1, {Billed}, {Billed}, {Billed}, {NextBill}),
            (102, 2, 2, 12, 1, {Billed}, {Billed}, null, null);
        select setval('cust_pkg_pkgnum_seq', 200), setval('cust_location_locationnum_seq', 50);
        """;

    private PackageShop(TestDatabase database, TimeZoneInfo zone)
        : base(database, new SettableClock(DateTimeOffset.FromUnixTimeSeconds(Now), zone))
    {
    }

    /// <summary>A shop with further rows.</summary>
    public static Task<PackageShop> OpenAsync(params string[] rows) => OpenAsync(TimeZoneInfo.Utc, rows);

    /// <summary>A shop in a zone, with further rows.</summary>
    public static async Task<PackageShop> OpenAsync(TimeZoneInfo zone, params string[] rows) =>
        new(await DatabaseAsync([SampleShop.Customer, Definitions, Packages, .. rows]), zone);

    /// <summary>Calls the method and gives <c>pkgnum at locationnum</c>, the error, or <c>fault</c>.</summary>
    public Task<string> MoveAsync(int pkgnum, params (string Key, string Value)[] arguments) =>
        CallAsync([("secret", "sesame"), ("pkgnum", $"{pkgnum}"), .. arguments, .. Rest(arguments)]);

    /// <summary>Calls the method with nothing but these arguments.</summary>
    public async Task<string> CallAsync(params (string Key, string Value)[] arguments) =>
        await AnswerAsync(new ChangePackageLocation(Shop), arguments) is not { } members ? "fault"
            : members.Keys.Order(StringComparer.Ordinal).SequenceEqual(["locationnum", "pkgnum"]) ? $"{members["pkgnum"]} at {members["locationnum"]}"
            : (string)members["error"]!;

    // A street is enough for a test: the town is always the same.
    private static (string Key, string Value)[] Rest((string Key, string Value)[] arguments) => arguments.Any(a => a.Key == "address1" && PerlTruth.IsTrue(a.Value))
        ? [("city", "Reno"), ("state", "NV"), ("zip", "89501"), ("country", "US")]
        : [];
}
