using Freeside.Tests.Support;
using Freeside.Tests.Wire;

namespace Freeside.Tests.Soak;

/// <summary>Whatever is sent, the server holds little, answers or closes, and the next good call is answered.</summary>
[Category("Soak")]
[Parallelizable(ParallelScope.All)]
internal sealed class SoakTests
{
    private const int Clients = 4;
    private const int BetweenGoodCalls = 250;

    // Each request may cost so much, and so much for each of its bytes.
    private const long FreeBytes = 64 * 1024;
    private const long BytesPerByte = 64;

    private static readonly byte[] Good = RawRequest.Post(RawRequest.Call("FS.API.echo", "a"));

    [Test]
    public async Task The_next_good_call_is_answered_after_any_request()
    {
        await using var server = await WireServer.StartAsync(ToyMethods.Table());
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(() => SendAsync(server, SoakLength.Seed + client, SoakLength.Requests / Clients))));
        Expectation.AssertGood(await server.ExchangeAsync(Good));
        while (server.OpenConnections > 0)
            await Task.Delay(20);
    }

    [Test]
    public async Task No_request_makes_the_server_allocate_much_more_than_it_is_long()
    {
        var endpoint = new EndpointWithoutSockets(ToyMethods.Table(), TimeProvider.System);
        var requests = new HostileRequests(SoakLength.Seed);
        var (most, itsLength) = (0L, 0);
        for (var i = 0; i < SoakLength.Requests; i++)
        {
            var document = requests.NextDocument();
            var allocated = await AllocatedAsync(endpoint, document);
            Assert.That(
                allocated,
                Is.LessThanOrEqualTo(FreeBytes + (BytesPerByte * document.Length)),
                () => $"seed {SoakLength.Seed}, request {i} of {document.Length} bytes");
            if (allocated > most)
                (most, itsLength) = (allocated, document.Length);
        }

        await TestContext.Out.WriteLineAsync($"{SoakLength.Requests} requests from seed {SoakLength.Seed}; at most {most} bytes allocated, for one of {itsLength}");
    }

    private static async Task<long> AllocatedAsync(EndpointWithoutSockets endpoint, byte[] document)
    {
        long allocated = 0;
        await endpoint.PostAsync(document, async handle =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var handling = handle();
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.That(handling.IsCompleted, Is.True, "nothing here waits, so that all was allocated on this thread");
            await handling;
        });
        return allocated;
    }

    private static async Task SendAsync(WireServer server, int seed, int count)
    {
        var requests = new HostileRequests(seed);
        for (var i = 0; i < count; i++)
        {
            var request = requests.Next();
            await using var connection = await server.ConnectAsync();
            await connection.SendLeavingAsync(request);
            await connection.ReadToEndAsync();
            if (i % BetweenGoodCalls == 0)
                Assert.That((await server.ExchangeAsync(Good)).Status, Is.EqualTo(200), () => $"seed {seed}, after request {i}");
        }
    }
}
