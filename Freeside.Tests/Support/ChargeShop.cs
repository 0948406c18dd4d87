using System.Globalization;
using Freeside.Domain.Common;
using Freeside.XmlRpc.Api;

namespace Freeside.Tests.Support;

/// <summary>
/// A small shop with customer 2 and what a test sells her, billed through the real pipeline. Moments are the zone's time, of 2024 where they
/// name no year, at 10:30 where they name no hour: <c>01-15</c>, <c>02-01 06:00</c>, <c>2023-01-31 12:00</c>; in statements between two <c>@</c>.
/// </summary>
internal sealed class ChargeShop : PipelineShop
{
    private const string Rows = """
        insert into conf (name, value) values ('api_shared_secret', 'sesame'), ('xmlrpc_api', null);
        insert into cust_location (locationnum, custnum, address1, city, state, zip, country) values
            (11, 2, '1 Main St', 'Austin', 'TX', '73301', 'US'), (12, 2, '2 Side St', 'Salem', 'OR', '97301', 'US');
        insert into cust_main (custnum, agentnum, last, first, payby, refnum, bill_locationnum, ship_locationnum)
            values (2, 1, 'Schmoe', 'Joe', 'BILL', 1, 11, 11);
        insert into part_referral (refnum, referral) values (1, 'Radio');
        insert into agent_type (typenum, atype) values (1, 'Shops');
        insert into agent (agentnum, agent, typenum) values (1, 'Shop', 1);
        select setval('cust_pkg_pkgnum_seq', 200), setval('cust_bill_invnum_seq', 10), setval('part_pkg_pkgpart_seq', 1000);
        """;

    private readonly TimeZoneInfo _zone;
    private int _last;

    private ChargeShop(TestDatabase database, TimeZoneInfo zone)
        : base(database, new SettableClock(DateTimeOffset.UnixEpoch, zone)) => (Database, _zone) = (database, zone);

    /// <summary>The database.</summary>
    public TestDatabase Database { get; }

    /// <summary>A shop in a zone with further rows.</summary>
    public static async Task<ChargeShop> OpenAsync(string zone, params string[] rows)
    {
        var info = TimeZoneInfo.FindSystemTimeZoneById(zone);
        return new ChargeShop(await DatabaseAsync([Rows, .. rows.Select(r => WithMoments(r, info))]), info);
    }

    /// <summary>A definition: its options as <c>setup_fee=5.00 recur_fee=30.00</c>.</summary>
    public static string Sold(int pkgpart, string freq, string plan, string options = "") =>
        $"insert into part_pkg (pkgpart, pkg, freq, plan) values ({pkgpart}, 'Definition {pkgpart}', '{freq}', '{plan}');" + string.Concat(
            options.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(o => o.Split('=')).Select(o =>
                $"insert into part_pkg_option (pkgpart, optionname, optionvalue) values ({pkgpart}, '{o[0]}', '{o[1]}');"));

    /// <summary>A package ordered at a moment, with further columns as <c>quantity=3</c>.</summary>
    public static string Ordered(int pkgnum, int pkgpart, string moment = "01-15", string columns = "") =>
        $"insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, usernum, order_date) values ({pkgnum}, 2, {pkgpart}, 11, 1, @{moment}@);"
        + (columns.Length == 0 ? "" : $"update cust_pkg set {columns} where pkgnum = {pkgnum};");

    /// <summary>Definition 1, billed monthly, and package 1.</summary>
    public static string Monthly(string setup, string recur, string columns = "") =>
        Sold(1, "1", "flat", $"setup_fee={setup} recur_fee={recur}") + Ordered(1, 1, columns: columns);

    /// <summary>A discount given to package 1, with its columns <c>amount, percent, months, setup</c>.</summary>
    public static string Discounted(int number, string amount, string percent, string months = "null", string setup = "null", int pkgnum = 1) => $"""
        insert into discount (discountnum, amount, percent, months, setup) values ({number}, {amount}, {percent}, {months}, {setup});
        insert into cust_pkg_discount (pkgdiscountnum, pkgnum, discountnum, months_used, usernum) values ({number}, {pkgnum}, {number}, 0, 1);
        """;

    /// <summary>A setting.</summary>
    public static string Set(string name, string value = "") => $"insert into conf (name, value) values ('{name}', '{value}');";

    /// <summary>Runs statements with moments.</summary>
    public Task ChangeAsync(string sql) => RunAsync(WithMoments(sql, _zone));

    /// <summary>Bills the customer at a moment: the error, <c>fault</c>, or the invoices made, <c>charged [line] [line]</c> each.</summary>
    public async Task<string> BillAsync(string moment, string custnum = "2")
    {
        Clock.Now = DateTimeOffset.FromUnixTimeSeconds(At(moment, _zone));
        var answer = await AnswerAsync(new BillNow(Shop), ("secret", "sesame"), ("custnum", custnum));
        return answer?["error"] is "" ? await LatestAsync() : (string?)answer?["error"] ?? "fault";
    }

    /// <summary>Calls another method at a moment: the error, <c>fault</c>, or the invoices made by that.</summary>
    public async Task<string> CallAsync(string moment, Func<Shop, IApiMethod> method, params (string Key, string Value)[] arguments)
    {
        Clock.Now = DateTimeOffset.FromUnixTimeSeconds(At(moment, _zone));
        var answer = await AnswerAsync(method(Shop), [("secret", "sesame"), .. arguments]);
        return answer is null ? "fault" : answer.TryGetValue("error", out var error) && error is not "" ? (string)error! : await LatestAsync();
    }

    /// <summary>Moves a package to her other location at a moment: the number of the one that took its place, or the error.</summary>
    public async Task<string> MoveAsync(int pkgnum, string moment)
    {
        Clock.Now = DateTimeOffset.FromUnixTimeSeconds(At(moment, _zone));
        var answer = await AnswerAsync(new ChangePackageLocation(Shop), ("secret", "sesame"), ("pkgnum", $"{pkgnum}"), ("locationnum", "12"));
        return answer is null ? "fault" : (string)(answer.GetValueOrDefault("pkgnum") ?? answer["error"])!;
    }

    /// <summary>Bills a customer at the clock's moment, whatever else is going on: the error.</summary>
    public async Task<string> BillAgainAsync(int custnum = 2) =>
        (string?)(await AnswerAsync(new BillNow(Shop), ("secret", "sesame"), ("custnum", $"{custnum}")))?["error"] ?? "fault";

    /// <summary>Something of the database, with moments as they are written here.</summary>
    public async Task<string> AskAsync(string expression, string rest) => Short(await TellAsync(expression, rest));

    /// <summary>An expression that tells a date in the zone's time.</summary>
    public string Moment(string column) => $"coalesce(to_char(to_timestamp({column}) at time zone '{_zone.Id}', 'YYYY-MM-DD HH24:MI:SS'), '–')";

    private async Task<string> LatestAsync()
    {
        var made = await MadeAsync();
        _last = (int)(await Database.ScalarAsync("select coalesce(max(invnum), 0) from cust_bill"))!;
        return made;
    }

    private async Task<string> MadeAsync() => Short(await AskRawAsync($"""
        select coalesce(string_agg(charged || coalesce((
            select string_agg(format(' [%s%s/%s%s %s→%s%s%s%s]', case when pkgnum > 0 then pkgnum || ' ' end, setup, recur,
                case when (unitsetup, unitrecur) is distinct from (setup, recur) and pkgnum > 0 and itemdesc is null then format(' %s/%s', unitsetup, unitrecur) end
                    || case when quantity > 1 then ' q' || quantity else '' end,
                {Moment("sdate")}, {Moment("edate")}, ' of ' || pkgpart_override, ' hidden ' || hidden, ' ' || itemdesc), '' order by billpkgnum)
            from cust_bill_pkg l where l.invnum = b.invnum), ''), ' | ' order by invnum), '')
        from cust_bill b where invnum > {_last}
        """));

    private async Task<string> AskRawAsync(string sql) => (string)(await Database.ScalarAsync(sql))!;

    // 10:30 of 2024 goes without saying.
    private static string Short(string text) => text
        .Replace(" –→–", "", StringComparison.Ordinal).Replace("2024-", "", StringComparison.Ordinal)
        .Replace(" 10:30:00", "", StringComparison.Ordinal).Replace(":00→", "→", StringComparison.Ordinal)
        .Replace(":00]", "]", StringComparison.Ordinal).Replace(":00 ", " ", StringComparison.Ordinal);

    private static string WithMoments(string sql, TimeZoneInfo zone) =>
        string.Concat(sql.Split('@').Select((part, i) => i % 2 == 0 ? part : $"{At(part, zone)}"));

    private static long At(string moment, TimeZoneInfo zone)
    {
        var dated = moment.IndexOf('-', StringComparison.Ordinal) == 4 ? moment : "2024-" + moment;
        return LocalCalendar.Epoch(DateTime.Parse(dated.Contains(' ', StringComparison.Ordinal) ? dated : dated + " 10:30", CultureInfo.InvariantCulture), zone);
    }
}
