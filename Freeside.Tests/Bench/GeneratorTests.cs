using Freeside.Bench.Database;
using Freeside.Bench.Methods;
using Freeside.Tests.Api.Customers;
using Freeside.Tests.Support;
using Npgsql;
using Spectre.Console;

namespace Freeside.Tests.Bench;

/// <summary>What is measured is the same work whomever it is done for, and however often, so that rates can be compared.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class GeneratorTests
{
    private const int Customers = 30;

    private static readonly TestTemplate Template = new("generated", TestTemplate.SeededShop, async database =>
    {
        await using var connection = new NpgsqlConnection(await TestCluster.ConnectionStringAsync(database, pooling: false));
        await connection.OpenAsync();
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        await new Generator(connection, Customers, now).FillAsync(new ProgressTask(0, "customers", maxValue: 1));
    });

    private static IEnumerable<string> Methods => BenchMethods.All.Select(m => m.Name);

    [TestCaseSource(nameof(Methods))]
    public async Task Each_call_writes_what_the_others_write(string name)
    {
        var method = BenchMethods.All.Single(m => m.Name == name);
        await using var database = await TestDatabase.CreateAsync(Template);
        var secret = (string)(await database.ScalarAsync("select value from conf where name = 'api_shared_secret'"))!;
        await using var server = await FreesideServer.StartAsync(database.ConnectionString, TimeProvider.System);
        using var client = new XmlRpcClient(server.Address);

        // The first of all may make what the shop has once, such as a reason.
        await WrittenAsync(0);
        var written = new List<string>();
        foreach (var index in method.IsSpent ? [1, 2, 3] : (int[])[1, 1, 2, 2, 3])
            written.Add(await WrittenAsync(index));
        Assert.That(written.Distinct(), Has.Exactly(1).Items);

        async Task<string> WrittenAsync(int index)
        {
            string[] arguments = ["secret", secret, .. method.Arguments(Shop.Customer(method.Kind, index))];
            var before = await TableStates.ReadAsync(database);
            var reply = await client.CallAsync($"FS.API.{name}", [.. arguments.Chunk(2).Select(pair => (pair[0], (string?)pair[1]))]);
            Assert.That(reply.Members.GetValueOrDefault("error", ""), Is.EqualTo(""));
            return before.Until(await TableStates.ReadAsync(database));
        }
    }
}
