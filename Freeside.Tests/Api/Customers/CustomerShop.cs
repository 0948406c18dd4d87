using Freeside.Tests.Conformance.Database;
using Freeside.Tests.Data.Encryption;
using Freeside.Tests.Support;

namespace Freeside.Tests.Api.Customers;

/// <summary>
/// The recordings' shop with short messages, no advertising source for those who name none, and a server on it; it is the 23rd of November 2026.
/// Calls are written as changes to a usual one: <c>first=Jane</c> sends a key, <c>company</c> sends it undefined, <c>-city</c> leaves it out.
/// </summary>
internal sealed class CustomerShop : IAsyncDisposable
{
    /// <summary>2026-11-23 12:00 UTC.</summary>
    public const int Now = 1795435200;

    /// <summary>What a new customer with one address adds.</summary>
    public const string OneMore = "cust_location +1, cust_main +1, h_cust_location +3, h_cust_main +1, h_queue +5, h_queue_arg +5, queue +5, queue_arg +5";

    /// <summary>What a change that changes nothing adds; with encryption on, the row is written all the same.</summary>
    public const string Touched = "cust_main *, h_cust_main +2, h_queue +5, h_queue_arg +5, queue +5, queue_arg +5";

    /// <summary>The database.</summary>
    public static TestTemplate Template { get; } = new(
        "customer_cases", StartingDatabases.Shop, () => ["delete from conf where name in ('show-msgcat-codes', 'signup_server-default_refnum')"]);

    private static readonly string[] UsualCustomer =
    [
        "agentnum=1", "refnum=1", "first=Joe", "last=Schmoe", "address1=1 Main St", "city=Springfield", "state=CA", "zip=90210", "country=US",
        "payby=BILL",
    ];

    private readonly TestDatabase _database;
    private readonly FreesideServer _server;
    private readonly XmlRpcClient _client;

    private readonly RoundTripCounter _counter;

    private CustomerShop(TestDatabase database, RoundTripCounter counter, FreesideServer server) =>
        (_database, _counter, _server, _client) = (database, counter, server, new XmlRpcClient(server.Address));

    /// <summary>Where its server takes calls.</summary>
    public Uri Address => _server.Address;

    /// <summary>A shop where these statements ran before the server started.</summary>
    public static async Task<CustomerShop> OpenAsync(params string[] rows)
    {
        var database = await TestDatabase.CreateAsync(Template);
        foreach (var sql in rows)
            await database.ScalarAsync(sql);
        var clock = new SettableClock(DateTimeOffset.FromUnixTimeSeconds(Now), TimeZoneInfo.Utc);
        var counter = RoundTripCounter.Before(database.ConnectionString);
        return new CustomerShop(database, counter, await FreesideServer.StartAsync(counter.ConnectionString, clock));
    }

    /// <summary>How many round trips the server takes meanwhile.</summary>
    public Task<int> CostAsync(Func<Task> act) => _counter.CountAsync(act);

    /// <summary>Calls a method with the secret and these keys, while one of its round trips to the database, counted from 1, meets a fault.</summary>
    public Task<XmlRpcReply> CallFailingAsync(int roundTrip, LineFault fault, string method, params IEnumerable<string> keys) =>
        _counter.FailAsync(roundTrip, fault, () => CallAsync(method, keys));

    /// <summary>The violated invariants of money, one line for each violation.</summary>
    public Task<IReadOnlyList<string>> AuditAsync() => Audit.OfAsync(_database.ConnectionString);

    /// <summary>Calls a method with the secret and these keys.</summary>
    public Task<XmlRpcReply> CallAsync(string method, params IEnumerable<string> keys) =>
        _client.CallAsync($"FS.API.{method}", [("secret", "sharingiscaring"), .. keys.Select(Pair)]);

    /// <summary>Calls <c>new_customer</c> with the usual keys, changed; gives the error, empty where there is none, or <c>fault: …</c>.</summary>
    public async Task<string> NewAsync(params string[] changes) => Told(await CallAsync("new_customer", Changed(UsualCustomer, changes)));

    /// <summary>Makes a customer, who must be welcome, and gives the number.</summary>
    public async Task<int> MadeAsync(params string[] changes)
    {
        var reply = await CallAsync("new_customer", Changed(UsualCustomer, changes));
        Assert.That(Told(reply), Is.Empty);
        return int.Parse((string)reply.Members["custnum"]!);
    }

    /// <summary>Calls <c>update_customer</c> and gives the error, empty where there is none, or <c>fault: …</c>.</summary>
    public async Task<string> UpdateAsync(int custnum, params string[] keys) => Told(await CallAsync("update_customer", [$"custnum={custnum}", .. keys]));

    /// <summary>Calls <c>customer_info</c>; it must be answered.</summary>
    public async Task<IReadOnlyDictionary<string, object?>> InfoAsync(int custnum)
    {
        var reply = await CallAsync("customer_info", $"custnum={custnum}");
        Assert.That(Told(reply), Is.Empty);
        return reply.Members;
    }

    /// <summary>What becomes of all tables while something is done.</summary>
    public async Task<string> ChangesAsync(Func<Task> act)
    {
        var before = await TableStates.ReadAsync(_database);
        await act();
        return before.Until(await TableStates.ReadAsync(_database));
    }

    /// <summary>
    /// A query's rows: the columns (written with a comma and a blank between them) with a blank between them, the rows with a semicolon; NULL is a dash.
    /// </summary>
    public async Task<string> TellAsync(string columns, string rest)
    {
        var told = string.Join(", ", columns.Split(", ").Select(c => $"coalesce(({c})::text, '-')"));
        return (string)(await _database.ScalarAsync($"select coalesce(string_agg(told, '; '), '') from (select concat_ws(' ', {told}) as told {rest}) _"))!;
    }

    /// <summary>Columns of a customer's row.</summary>
    public Task<string> CustomerAsync(int custnum, string columns) => TellAsync(columns, $"from cust_main where custnum = {custnum}");

    /// <summary>Columns of a customer's billing location.</summary>
    public Task<string> BillingAsync(int custnum, string columns) =>
        TellAsync(columns, $"from cust_location where locationnum = (select bill_locationnum from cust_main where custnum = {custnum})");

    /// <summary>A customer's stored recipients, in order.</summary>
    public Task<string> RecipientsAsync(int custnum) => TellAsync("dest", $"from cust_main_invoice where custnum = {custnum} order by destnum");

    /// <summary>A customer's encrypted column, made readable.</summary>
    public async Task<string> DecryptedAsync(int custnum, string column) =>
        ThrowAwayKey.Cipher(null, ThrowAwayKey.Private).Decrypt(await CustomerAsync(custnum, column));

    /// <summary>Runs statements.</summary>
    public Task RunAsync(string sql) => _database.ScalarAsync(sql);

    /// <summary>A query's only value, as text.</summary>
    public async Task<string> ScalarAsync(string sql) => $"{await _database.ScalarAsync(sql)}";

    /// <summary>Puts a setting in force until it is disposed of.</summary>
    public async Task<IAsyncDisposable> WithAsync(string setting, string value = "")
    {
        await RunAsync($"insert into conf (name, value) values ('{setting}', '{value}')");
        return new Setting(this, setting);
    }

    /// <summary>What a method answered: its error, empty where there is none, or <c>fault: …</c>.</summary>
    public static string Told(XmlRpcReply reply) =>
        reply.FaultString is { } fault ? $"fault: {fault}" : reply.Members.GetValueOrDefault("error") as string ?? "";

    /// <summary>A usual call's keys, changed.</summary>
    public static IEnumerable<string> Changed(string[] usual, string[] changes)
    {
        var changed = changes.Select(c => Pair(c.TrimStart('-')).Key).ToHashSet(StringComparer.Ordinal);
        return [.. usual.Where(k => !changed.Contains(Pair(k).Key)), .. changes.Where(c => !c.StartsWith('-'))];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        await _counter.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static (string Key, string? Value) Pair(string text)
    {
        var end = text.IndexOf('=', StringComparison.Ordinal);
        return end < 0 ? (text, null) : (text[..end], text[(end + 1)..]);
    }

    private sealed class Setting(CustomerShop shop, string name) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await shop.RunAsync($"delete from conf where name = '{name}'");
    }
}
