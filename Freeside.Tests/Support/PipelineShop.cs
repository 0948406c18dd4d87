using Freeside.Data;
using Freeside.Domain.Common;
using Freeside.XmlRpc.Api;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.Tests.Support;

/// <summary>A shop of its own, on which methods are called through the real pipeline.</summary>
internal abstract class PipelineShop : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly FreesideDatabase _freeside;
    private readonly CallPipeline _pipeline;
    private string[] _violated = [];

    /// <summary>A shop on a database, which goes with it.</summary>
    protected PipelineShop(TestDatabase database, SettableClock clock)
    {
        (_database, Clock) = (database, clock);
        _freeside = FreesideDatabase.Open(database.ConnectionString);
        Works = _freeside.WorksOf(Shop, clock);
        _pipeline = Pipelines.On(Works);
    }

    /// <summary>Units of work on the shop.</summary>
    public IUnitOfWorkFactory Works { get; }

    /// <summary>The clock.</summary>
    public SettableClock Clock { get; }

    /// <summary>What is known of the shop from the start on.</summary>
    protected Shop Shop { get; } = Support.Works.ShopWith();

    /// <summary>A statement's only value, as text; several rows one behind the other.</summary>
    public async Task<string> TellAsync(string expression, string rest) =>
        (string)(await _database.ScalarAsync($"select coalesce(string_agg(told, '; '), '') from (select {expression} as told {rest}) _"))!;

    /// <summary>Says which invariants of the ledger are violated in the end; where nothing is said, none is.</summary>
    public void Violates(params string[] invariants) => _violated = invariants;

    /// <summary>Runs a statement.</summary>
    public Task RunAsync(string sql) => _database.ScalarAsync(sql);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        var violations = await Audit.OfAsync(_freeside);
        await _freeside.DisposeAsync();
        await _database.DisposeAsync();

        // What made a test fail is not to be hidden by what it left behind.
        if (!TestContext.CurrentContext.Result.Assertions.Any())
            Assert.That(violations.Select(v => v.Split(':')[0]).Distinct(), Is.EquivalentTo(_violated), $"the ledger that is left behind: {string.Join(", ", violations.Take(5))}");
    }

    /// <summary>An empty database with these rows.</summary>
    protected static async Task<TestDatabase> DatabaseAsync(params string[] rows)
    {
        var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        foreach (var sql in rows)
            await database.ScalarAsync(sql);
        return database;
    }

    /// <summary>Calls a method with these arguments; <c>null</c> for a fault.</summary>
    protected async Task<XmlRpcStruct?> AnswerAsync(IApiMethod method, params (string Key, string Value)[] arguments)
    {
        var bound = _pipeline.Bind(method);
        var call = new XmlRpcCall(bound.Name, [.. arguments.SelectMany(a => new object?[] { a.Key, a.Value })], "test");
        var response = await bound.Handler(call, CancellationToken.None);
        return response.IsFault ? null : (XmlRpcStruct)response.Results[0]!;
    }
}
