using System.Net;
using System.Net.Sockets;
using Freeside.Bench.Database;
using Freeside.Bench.Load;
using Freeside.Bench.Methods;

namespace Freeside.Tests.Bench;

/// <summary>Calls come at times of their own, answered or not.</summary>
[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[CancelAfter(60_000)]
internal sealed class FloodTests : IDisposable
{
    private const int Connections = 5;

    // More than a test can use up.
    private const int Plenty = 1_000_000;

    private static readonly BenchMethod Method = new("customer_info", Shop.Kind.Plain, IsSpent: false, c => ["custnum", $"{c}"]);

    private readonly SemaphoreSlim _came = new(0);
    private readonly SemaphoreSlim _answers = new(0);
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly IPEndPoint _address;

    /// <summary>Listens.</summary>
    public FloodTests()
    {
        _listener.Start();
        _address = (IPEndPoint)_listener.LocalEndpoint;
        _ = ServeAsync();
    }

    /// <summary>Listens no more.</summary>
    public void Dispose()
    {
        _listener.Dispose();
        _came.Dispose();
        _answers.Dispose();
    }

    [Test]
    public async Task Calls_do_not_wait_for_the_answers_of_others(CancellationToken stop)
    {
        using var flood = Flood(() => 1);
        flood.Start();
        for (var i = 0; i < Connections; i++)
            await _came.WaitAsync(stop);
        Assert.That(flood.Logs.Sum(l => l.Good.Count), Is.Zero);

        _answers.Release(Connections);
        for (var i = 0; i < Connections; i++)
            await _came.WaitAsync(stop);
        _answers.Release(Plenty);
        flood.Stop();
        Assert.That(flood.Logs.Sum(l => l.Good.Count), Is.GreaterThanOrEqualTo(2 * Connections));
        Assert.That(flood.Logs.Select(l => l.Complaint), Is.All.Null);
    }

    [Test]
    public async Task It_ends_with_the_customers(CancellationToken stop)
    {
        var left = 3;
        using var flood = Flood(() => left-- > 0 ? 1 : null);
        _answers.Release(Plenty);
        flood.Start();
        while (flood.IsAlive)
            await Task.Delay(1, stop);
        flood.Stop();
        Assert.That(flood.Logs.Sum(l => l.Good.Count), Is.EqualTo(3));
    }

    private Flood Flood(Func<int?> customers)
    {
        var requests = new HttpRequests(Method, "sesame", _address, keepsAlive: true);
        return new Flood(perSecond: 1000, requests, customers, Connections, () => new FloodConnection(_address, "good"u8.ToArray()));
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
                _ = AnswerAsync(await _listener.AcceptSocketAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(Socket socket)
    {
        using (socket)
        {
            var request = new byte[16 * 1024];
            var length = 0;
            while (await socket.ReceiveAsync(request.AsMemory(length)) is var read and > 0)
            {
                length += read;
                if (length < Answer.Total(request.AsSpan(0, length)))
                    continue;
                length = 0;
                _came.Release();
                await _answers.WaitAsync();
                await socket.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ngood"u8.ToArray());
            }
        }
    }
}
