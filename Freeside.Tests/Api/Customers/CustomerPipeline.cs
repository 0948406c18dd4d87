using Freeside.Data;
using Freeside.Tests.Support;
using Freeside.XmlRpc.Api;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Hosting;
using Npgsql;

namespace Freeside.Tests.Api.Customers;

/// <summary>The customers' methods called through the real pipeline without a listener: thousands of calls in little time.</summary>
internal sealed class CustomerPipeline : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly FreesideDatabase _freeside;
    private readonly Dictionary<string, XmlRpcMethod> _methods;

    private CustomerPipeline(TestDatabase database, FreesideDatabase freeside, SettableClock clock, Dictionary<string, XmlRpcMethod> methods) =>
        (_database, _freeside, Clock, _methods) = (database, freeside, clock, methods);

    /// <summary>The clock.</summary>
    public SettableClock Clock { get; }

    /// <summary>The customers' shop with further rows.</summary>
    public static async Task<CustomerPipeline> OpenAsync(params string[] rows)
    {
        var database = await TestDatabase.CreateAsync(CustomerShop.Template);
        foreach (var sql in rows)
            await database.ScalarAsync(sql);
        var freeside = FreesideDatabase.Open(database.ConnectionString);
        await freeside.OpenOutboxAsync(CancellationToken.None);
        var shop = await StartupChecks.RunAsync(freeside, "fs_api", CancellationToken.None);
        var clock = new SettableClock(DateTimeOffset.FromUnixTimeSeconds(CustomerShop.Now), TimeZoneInfo.Utc);
        var pipeline = Pipelines.On(freeside.WorksOf(shop, clock));
        return new CustomerPipeline(database, freeside, clock, ApiMethods.All(shop).ToDictionary(m => m.Name, pipeline.Bind));
    }

    /// <summary>Calls a method with the secret and these keys. What would be an internal error is thrown.</summary>
    public async Task<XmlRpcResponse> CallAsync(string method, IEnumerable<KeyValuePair<string, string?>> keys)
    {
        var parameters = keys.Prepend(new("secret", "sharingiscaring")).SelectMany(k => new object?[] { k.Key, k.Value });
        return await _methods[method].Handler(new XmlRpcCall($"FS.API.{method}", [.. parameters], "test"), CancellationToken.None);
    }

    /// <summary>The members of an answer that is no fault.</summary>
    public static XmlRpcStruct Members(XmlRpcResponse response) => (XmlRpcStruct)response.Results[0]!;

    /// <summary>How many rows there are in each table that customers' methods write.</summary>
    public async Task<string> CountsAsync() => (string)(await _database.ScalarAsync($"""
        select string_agg(told, ', ') from ({string.Join(" union all ", Written.Select(t => $"select '{t} ' || count(*) as told from {t}"))}) t
        """))!;

    /// <summary>A statement's only value, as text.</summary>
    public async Task<string> TellAsync(string sql) => $"{await _database.ScalarAsync(sql)}";

    /// <summary>A session of its own on the database.</summary>
    public Task<NpgsqlConnection> SessionAsync() => _database.OpenAsync();

    /// <summary>The violated invariants of money, one line for each violation.</summary>
    public Task<IReadOnlyList<string>> AuditAsync() => Audit.OfAsync(_freeside);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _freeside.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static IEnumerable<string> Written =>
        from table in new[] { "cust_main", "cust_location", "cust_main_invoice", "cust_tag", "cust_pay", "cust_pkg", "prepay_credit", "queue", "queue_arg" }
        from twin in new[] { table, $"h_{table}" }
        select twin;
}
