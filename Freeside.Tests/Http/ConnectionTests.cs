using System.Text;
using Freeside.Tests.Support;
using Freeside.Tests.Wire;
using Freeside.XmlRpc.Http;

namespace Freeside.Tests.Http;

/// <summary>How long connections live, and what they may carry.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ConnectionTests
{
    private static readonly string Echo = RawRequest.Call("FS.API.echo", "a");

    private WireServer _server = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _server = await WireServer.StartAsync(ToyMethods.Table());

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_connection_serves_many_requests()
    {
        await using var connection = await _server.ConnectAsync();
        for (var i = 0; i < 20; i++)
        {
            await connection.SendAsync(RawRequest.Post(RawRequest.Call("FS.API.echo", $"{i}")));
            Assert.That((await connection.ReadAnswerAsync()).Text, Does.Contain($"u'{i}'"));
        }
    }

    [Test]
    public async Task Many_requests_in_one_write_are_answered_in_order()
    {
        await using var connection = await _server.ConnectAsync();
        await connection.SendAsync(Enumerable.Range(0, 20).SelectMany(i => RawRequest.Post(RawRequest.Call("FS.API.echo", $"{i}"))).ToArray());
        for (var i = 0; i < 20; i++)
            Assert.That((await connection.ReadAnswerAsync()).Text, Does.Contain($"u'{i}'"));
    }

    [TestCase("Connection: close")]
    [TestCase("Connection: TE, close")]
    public async Task A_connection_is_closed_when_the_client_asks(string header)
    {
        await using var connection = await _server.ConnectAsync();
        await connection.SendAsync(RawRequest.Post(Echo, header));
        Expectation.AssertGood(await connection.ReadAnswerAsync());
        Assert.That(await connection.ReadToEndAsync(), Is.Empty);
    }

    [TestCase("", false)]
    [TestCase("Connection: keep-alive\r\n", true)]
    public async Task An_http_1_0_connection_lives_on_only_if_asked(string header, bool livesOn)
    {
        var request = $"POST / HTTP/1.0\r\n{header}Content-Length: {Echo.Length}\r\n\r\n{Echo}";
        await using var connection = await _server.ConnectAsync();
        await connection.SendAsync(request);
        Expectation.AssertGood(await connection.ReadAnswerAsync());
        if (livesOn)
        {
            await connection.SendAsync(request);
            Expectation.AssertGood(await connection.ReadAnswerAsync());
        }
        else
        {
            Assert.That(await connection.ReadToEndAsync(), Is.Empty);
        }
    }

    [Test]
    public async Task A_repaired_request_is_the_last_of_its_connection()
    {
        var old = $"POST FS.API.echo HTTP/1.1\nContent-Length: {Echo.Length}\n\n{Echo}";
        await using var connection = await _server.ConnectAsync();
        await connection.SendAsync(old + old);
        Expectation.AssertGood(await connection.ReadAnswerAsync());
        Assert.That(await connection.ReadToEndAsync(), Is.Empty);
    }

    [Test]
    public async Task A_large_body_behind_a_repaired_head_arrives_whole()
    {
        var document = RawRequest.Call("FS.API.echo", new string('A', 900_000));
        var answer = await _server.ExchangeAsync(Encoding.Latin1.GetBytes($"POST x HTTP/1.0\nContent-Length: {document.Length}\n\n{document}"));
        Assert.That(answer.Text, Does.Contain($"u'{new string('A', 900_000)}'"));
    }

    [Test]
    public async Task A_request_that_cannot_be_read_ends_its_connection()
    {
        await using var connection = await _server.ConnectAsync();
        await connection.SendAsync([.. RawRequest.Post("<methodCall>"), .. RawRequest.Post(Echo)]);
        Assert.That((await connection.ReadAnswerAsync()).Text, Does.Contain("<fault>"));
        Assert.That(Encoding.Latin1.GetString(await connection.ReadToEndAsync()), Does.Not.Contain("HTTP/1.1 200"));
    }

    [Test]
    public async Task Bytes_after_a_request_without_a_length_are_not_a_request()
    {
        await using var connection = await _server.ConnectAsync();
        await connection.SendAsync([.. Encoding.Latin1.GetBytes("POST / HTTP/1.1\r\nHost: h\r\n\r\n"), .. RawRequest.Post(Echo)]);
        Assert.That((await connection.ReadAnswerAsync()).Text, Does.Contain("no element found"));
        Assert.That(Encoding.Latin1.GetString(await connection.ReadToEndAsync()), Does.Not.Contain("HTTP/1.1 200"));
    }

    [TestCase("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n")]
    [TestCase("hello world foo bar\r\n\r\n")]
    public async Task Garbage_is_refused_at_once_and_not_repeated(string garbage)
    {
        await using var connection = await _server.ConnectAsync();
        await connection.SendAsync(garbage);
        var answer = Encoding.Latin1.GetString(await connection.ReadToEndAsync());
        Assert.That(answer, Does.Match("^HTTP/1.1 (400|505) ").And.Not.Contains("hello").And.Not.Contains("\u00fc"));
    }

    [Test]
    public async Task A_silent_or_slow_head_is_not_waited_for_for_ever()
    {
        await using var server = await WireServer.StartAsync(ToyMethods.Table(), new WireLimits { HeadTimeout = TimeSpan.FromMilliseconds(300) });
        await using var silent = await server.ConnectAsync();
        await using var slow = await server.ConnectAsync();
        await slow.SendAsync("POST / HTTP/1.1\r\nHost: h\r\n");
        Assert.Multiple(async () =>
        {
            Assert.That(await silent.ReadToEndAsync(), Is.Empty);
            Assert.That(await slow.ReadToEndAsync(), Is.Empty);
        });
    }

    [Test]
    public async Task Silent_connections_do_not_hold_up_a_stop()
    {
        var server = await WireServer.StartAsync(ToyMethods.Table());
        await using var silent = await server.ConnectAsync();
        await using var used = await server.ConnectAsync();
        await used.SendAsync(RawRequest.Post(Echo));
        await used.ReadAnswerAsync();
        await server.StopAsync();
        Assert.That(await silent.ReadToEndAsync(), Is.Empty);
        await server.DisposeAsync();
    }
}
