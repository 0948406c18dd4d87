using System.Net;
using Freeside.Bench.Database;
using Freeside.Bench.Load;
using Freeside.Bench.Methods;
using Freeside.Bench.Servers;
using Npgsql;

namespace Freeside.Bench.Floors;

/// <summary>Finds out which statements each method sends.</summary>
internal sealed class Recorder(BenchCluster cluster, string serverFolder, Shop shop)
{
    // Statements are prepared once they were used five times.
    private const int WarmCalls = 8;

    /// <summary>Records methods on a database of its own.</summary>
    public async Task<IReadOnlyDictionary<string, SqlFloor>> RecordAsync(string template, IEnumerable<BenchMethod> methods)
    {
        const string database = "recorded";
        await cluster.CopyAsync(template, database);
        await cluster.LogStatementsAsync(database, on: true);
        await using var tap = new ProtocolTap(cluster.SocketFolder);
        var connection = new NpgsqlConnectionStringBuilder(cluster.ConnectionString(database)) { Host = tap.SocketFolder };
        var floors = new Dictionary<string, SqlFloor>(StringComparer.Ordinal);
        await using (var server = await MeasuredServer.StartAsync(serverFolder, connection.ConnectionString, probed: false))
        {
            var log = new StatementLog(cluster.LogFile);
            foreach (var method in methods)
                floors[method.Name] = Record(method, server.Address, tap, log);
        }

        await cluster.DropAsync(database);
        return floors;
    }

    private SqlFloor Record(BenchMethod method, IPEndPoint address, ProtocolTap tap, StatementLog log)
    {
        var requests = new HttpRequests(method, cluster.Secret, address, keepsAlive: true);

        // Far apart, so that keys drawn in between are not taken for the customer's.
        for (var i = 0; i < WarmCalls; i++)
            Call(i);
        var first = Recorded(shop.PerKind / 3);
        var second = Recorded(shop.PerKind - 2);
        var (text, constants) = PgbenchScript.Make(first, second, method.Kind, shop.PerKind);
        return new SqlFloor(method.Name, second.Trips.Count, second.Trips.Sum(t => t.Count), text, constants);

        Recording Recorded(int index)
        {
            tap.Take();
            log.Take();
            Call(index);
            return Recording.Of(Shop.Customer(method.Kind, index), log.Take(), tap.Take());
        }

        void Call(int index) => OneCall.Make(address, requests, method, Shop.Customer(method.Kind, index));
    }
}
