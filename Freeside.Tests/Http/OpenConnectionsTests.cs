using System.Text;
using Freeside.Tests.Support;
using Freeside.Tests.Wire;
using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http;

namespace Freeside.Tests.Http;

/// <summary>Who keeps connections open without using them shuts nobody out.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class OpenConnectionsTests
{
    private static readonly string Echo = RawRequest.Call("FS.API.echo", "a");

    [Test]
    public async Task The_connection_that_waits_longest_makes_room_for_a_new_one()
    {
        await using var server = await WireServer.StartAsync(ToyMethods.Table(), new WireLimits { MaxConnections = 2 });
        await using var first = await server.ConnectAsync();
        await AskAsync(first);
        await using var second = await server.ConnectAsync();
        await AskAsync(second);
        await AskAsync(first);
        await using var third = await server.ConnectAsync();
        await AskAsync(third);
        Assert.That(await second.ReadToEndAsync(), Is.Empty, "the one not used for the longest time is closed");
        await AskAsync(first);
    }

    [Test]
    public async Task A_connection_whose_calls_are_refused_is_one_that_is_used()
    {
        var full = new XmlRpcMethod("FS.API.full", "Full.", (_, _) => ValueTask.FromResult(XmlRpcResponse.Busy)) { Room = () => 0 };
        await using var server = await WireServer.StartAsync(new MethodTable([full, .. ToyMethods.Methods()]), new WireLimits { MaxConnections = 2 });
        await using var first = await server.ConnectAsync();
        await AskAsync(first);
        await using var second = await server.ConnectAsync();
        await AskAsync(second);
        await first.SendAsync(RawRequest.Post(RawRequest.Call("FS.API.full")));
        Assert.That((await first.ReadAnswerAsync()).Text, Does.Contain("The server is busy"));
        await using var third = await server.ConnectAsync();
        await AskAsync(third);
        Assert.That(await second.ReadToEndAsync(), Is.Empty);
        await AskAsync(first);
    }

    [Test]
    public async Task A_connection_whose_call_is_running_is_not_closed()
    {
        using var gate = new SemaphoreSlim(0);
        using var running = new SemaphoreSlim(0);
        var waits = new XmlRpcMethod("FS.API.wait", "Waits.", async (_, cancellationToken) =>
        {
            running.Release();
            await gate.WaitAsync(cancellationToken);
            return XmlRpcResponse.Result("done");
        });
        await using var server = await WireServer.StartAsync(new MethodTable([waits, .. ToyMethods.Methods()]), new WireLimits { MaxConnections = 2 });
        await using var calling = await server.ConnectAsync();
        await calling.SendAsync(RawRequest.Post(RawRequest.Call("FS.API.wait")));
        await running.WaitAsync();
        for (var i = 0; i < 5; i++)
        {
            await using var other = await server.ConnectAsync();
            await AskAsync(other);
        }

        gate.Release();
        Assert.That((await calling.ReadAnswerAsync()).Text, Does.Contain("done"));
    }

    [Test]
    public async Task Ten_thousand_idle_connections_do_not_keep_the_next_call_from_its_answer()
    {
        const int many = 10_000;
        await using var server = await WireServer.StartAsync(ToyMethods.Table());
        var idle = new List<RawConnection>(many);
        try
        {
            for (var i = 0; i < many; i++)
            {
                idle.Add(await server.ConnectAsync());
                if (i % 3 == 0)
                    await idle[^1].SendAsync("POST / HT");
            }

            await using var good = await server.ConnectAsync();
            await AskAsync(good);
            Assert.That(server.OpenConnections, Is.LessThanOrEqualTo(2 * new WireLimits().MaxConnections));
        }
        finally
        {
            foreach (var connection in idle)
                await connection.DisposeAsync();
        }
    }

    [Test]
    public async Task A_flood_of_pipelined_requests_is_answered_one_by_one()
    {
        const int many = 5_000;
        await using var server = await WireServer.StartAsync(ToyMethods.Table());
        await using var flood = await server.ConnectAsync();
        var request = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(Encoding.Latin1.GetString(RawRequest.Post(Echo)), 100)));
        var sending = Task.Run(async () =>
        {
            for (var i = 0; i < many / 100; i++)
                await flood.SendAsync(request);
        });
        await using (var good = await server.ConnectAsync())
            await AskAsync(good);
        for (var i = 0; i < many; i++)
            Assert.That((await flood.ReadAnswerAsync()).Status, Is.EqualTo(200));
        await sending;
    }

    [Test]
    public async Task A_body_that_does_not_come_to_its_end_is_not_waited_for()
    {
        await using var server = await WireServer.StartAsync(
            ToyMethods.Table(), new WireLimits { BodyTimeout = TimeSpan.FromMilliseconds(300), SlowGrace = TimeSpan.FromMinutes(1) });
        await using var slow = await server.ConnectAsync();
        await slow.SendAsync("POST / HTTP/1.1\r\nHost: h\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n<?xml");
        Assert.That(Encoding.Latin1.GetString(await slow.ReadToEndAsync()), Does.StartWith("HTTP/1.1 408 "));
    }

    [Test]
    public async Task An_answer_that_nobody_takes_is_not_kept_for_ever()
    {
        var large = new XmlRpcMethod("FS.API.large", "Large.", (_, _) => ValueTask.FromResult(XmlRpcResponse.Result(new string('x', 30_000_000))));
        await using var server = await WireServer.StartAsync(
            new MethodTable([large]), new WireLimits { SlowGrace = TimeSpan.FromSeconds(1.1), MinBytesPerSecond = 10_000_000 });
        await using var stuck = await server.ConnectAsync();
        await stuck.SendAsync(RawRequest.Post(RawRequest.Call("FS.API.large")));
        await stuck.ReadHeadAsync();
        while (server.OpenConnections > 0)
            await Task.Delay(50);
    }

    private static async Task AskAsync(RawConnection connection)
    {
        await connection.SendAsync(RawRequest.Post(Echo));
        Expectation.AssertGood(await connection.ReadAnswerAsync());
    }
}
