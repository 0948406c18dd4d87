using System.Globalization;
using Freeside.Domain.Common;
using Freeside.XmlRpc.Api;

namespace Freeside.Tests.Support;

/// <summary>
/// A small shop with one customer, package 1 and its definition 1, billed through the real pipeline: <c>bill_now</c> at moments of 2024 given as
/// <c>01-15 10:30</c>, the zone's time.
/// </summary>
internal sealed class BillingShop : PipelineShop
{
    /// <summary>2024-01-15 10:30 UTC, when package 1 was ordered.</summary>
    public const int Ordered = 1705314600;

    private const string Year = "2024-";

    private const string Rows = """
        insert into conf (name, value) values ('api_shared_secret', 'sesame'), ('xmlrpc_api', null), ('cancel_credit_type', '4');
        insert into cust_location (locationnum, custnum, address1, city, state, zip, country) values (11, 2, '1 Main St', 'Springfield', 'CA', '90210', 'US');
        insert into cust_main (custnum, agentnum, last, first, payby, refnum, bill_locationnum, ship_locationnum)
            values (2, 1, 'Schmoe', 'Joe', 'BILL', 1, 11, 11);
        insert into part_referral (refnum, referral) values (1, 'Radio');
        insert into agent (agentnum, agent, typenum) values (1, 'Shop', 1);
        insert into reason_type (typenum, class, type) values (2, 'C', 'Cancel Reason'), (4, 'R', 'Credit Reason'), (5, 'S', 'Suspend Reason');
        insert into reason (reasonnum, reason_type, reason) values (4, 2, 'Customer request'), (5, 5, 'Non-payment');
        insert into part_svc (svcpart, svc, svcdb) values (2, 'Phone line', 'svc_phone');
        insert into part_pkg (pkgpart, pkg, freq, plan) values (1, 'Line', '1', 'flat'), (2, 'Extra', '3', 'flat'), (3, 'Visit', '0', 'flat');
        insert into part_pkg_option (pkgpart, optionname, optionvalue) values (1, 'setup_fee', '0'), (1, 'recur_fee', '30.00'), (2, 'recur_fee', '9.00'), (3, 'setup_fee', '15.00');
        insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, usernum, order_date) values (1, 2, 1, 11, 1, 1705314600);
        select setval('cust_pkg_pkgnum_seq', 200), setval('reason_reasonnum_seq', 50), setval('part_pkg_pkgpart_seq', 50), setval('reason_type_typenum_seq', 50);
        """;

    private readonly TimeZoneInfo _zone;

    private BillingShop(TestDatabase database, TimeZoneInfo zone)
        : base(database, new SettableClock(DateTimeOffset.FromUnixTimeSeconds(Ordered), zone)) => (Database, _zone) = (database, zone);

    /// <summary>The database.</summary>
    public TestDatabase Database { get; }

    /// <summary>A shop with further rows; <c>@01-20 10:30@</c> stands for that moment.</summary>
    public static async Task<BillingShop> OpenAsync(params string[] rows) =>
        new(await DatabaseAsync([Rows, .. rows.Select(r => WithMoments(r, TimeZoneInfo.Utc))]), TimeZoneInfo.Utc);

    /// <summary>A shop where package 1 was billed when it was ordered, and then changed.</summary>
    public static async Task<BillingShop> BilledAsync(params string[] rows)
    {
        var shop = await OpenAsync();
        Assert.That(await shop.BillAsync("01-15 10:30"), Is.Empty);
        foreach (var sql in rows)
            await shop.RunAsync(WithMoments(sql, shop._zone));
        return shop;
    }

    /// <summary>An option of definition 1.</summary>
    public static string Option(string name, string value = "1", int pkgpart = 1) =>
        $"insert into part_pkg_option (pkgpart, optionname, optionvalue) values ({pkgpart}, '{name}', '{value}');";

    /// <summary>Definition 1 costs that much.</summary>
    public static string Fee(string fee) => $"update part_pkg_option set optionvalue = '{fee}' where pkgpart = 1 and optionname = 'recur_fee';";

    /// <summary>Bills the customer at a moment; the error, empty where there is none, or <c>fault</c>.</summary>
    public async Task<string> BillAsync(string moment)
    {
        Clock.Now = DateTimeOffset.FromUnixTimeSeconds(At(moment, _zone));
        return (string?)(await AnswerAsync(new BillNow(Shop), ("secret", "sesame"), ("custnum", "2")))?["error"] ?? "fault";
    }

    /// <summary>Calls another method at a moment; the error likewise.</summary>
    public async Task<string> CallAsync(string moment, Func<Shop, IApiMethod> method, params (string Key, string Value)[] arguments)
    {
        Clock.Now = DateTimeOffset.FromUnixTimeSeconds(At(moment, _zone));
        var answer = await AnswerAsync(method(Shop), [("secret", "sesame"), .. arguments]);
        return answer is null ? "fault" : answer.TryGetValue("error", out var error) ? (string)error! : "";
    }

    /// <summary>Columns of package 1, or another; moments as they are written here.</summary>
    public Task<string> PackageAsync(string columns, int pkgnum = 1) => TellAsync(
        $"concat_ws(' | ', {string.Join(", ", columns.Split(' ').Select(Shown))})", $"from cust_pkg where pkgnum = {pkgnum}");

    /// <summary>Invoices in order: <c>charged: lines of setup/recur begin→end</c>.</summary>
    public Task<string> InvoicesAsync() => TellAsync(
        $"""
        charged || ': ' || (select string_agg(format('%s/%s %s→%s', setup, recur, {Moment("sdate")}, {Moment("edate")}), ', ' order by billpkgnum)
            from cust_bill_pkg l where l.invnum = b.invnum)
        """,
        "from cust_bill b order by invnum");

    /// <summary>Credits in order: <c>amount reason</c>.</summary>
    public Task<string> CreditsAsync() => TellAsync("c.amount || ' ' || r.reason", "from cust_credit c join reason r using (reasonnum) order by crednum");

    /// <summary>Reasons noted, in order: <c>package action moment reason otaker</c>.</summary>
    public Task<string> ReasonsAsync() => TellAsync($"concat_ws(' ', pkgnum, action, {Moment("date")}, reasonnum, otaker)", "from cust_pkg_reason order by num");

    /// <summary>A moment as epoch seconds.</summary>
    public static long At(string moment, TimeZoneInfo zone) =>
        LocalCalendar.Epoch(DateTime.Parse(Year + moment, CultureInfo.InvariantCulture), zone);

    private static string WithMoments(string sql, TimeZoneInfo zone) =>
        string.Concat(sql.Split('@').Select((part, i) => i % 2 == 0 ? part : $"{At(part, zone)}"));

    private static string Moment(string column) => $"to_char(to_timestamp({column}) at time zone 'UTC', 'MM-DD HH24:MI')";

    private static string Shown(string column) => column is "pkgpart" or "main_pkgnum" or "change_pkgnum" or "change_to_pkgnum" or "locationnum"
        ? $"coalesce({column}::text, '-')"
        : $"coalesce({Moment(column)}, '-')";
}
