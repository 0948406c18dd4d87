using System.Text;
using Freeside.Tests.Support;
using Freeside.Tests.Wire;
using Freeside.XmlRpc.Http;

namespace Freeside.Tests.Http;

/// <summary>Health is asked with GET; everything else with GET is not allowed.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class HealthTests
{
    [TestCase("/health/live", 200, "ok")]
    [TestCase("/health/ready", 200, "ready")]
    [TestCase("/health/ready?x=1", 200, "ready")]
    public Task A_ready_server_says_so(string path, int status, string text) => AssertAsync(path, new Readiness(() => true), status, text);

    [TestCase("/health/live", 200, "ok")]
    [TestCase("/health/ready", 503, "not ready")]
    public Task A_server_without_its_database_is_alive_but_not_ready(string path, int status, string text) =>
        AssertAsync(path, new Readiness(() => false), status, text);

    [Test]
    public Task A_failing_check_is_not_ready() =>
        AssertAsync("/health/ready", new Readiness(() => throw new InvalidOperationException("no route to db.example")), 503, "not ready");

    [TestCase("GET /")]
    [TestCase("GET /health")]
    [TestCase("GET /health/live/x")]
    [TestCase("HEAD /health/live")]
    [TestCase("PUT /health/live")]
    public async Task Nothing_else_is_allowed(string line)
    {
        await using var server = await WireServer.StartAsync(ToyMethods.Table());
        Expectation.MethodNotAllowed.Check(null!, await server.ExchangeAsync(Request(line)));
    }

    [Test]
    public async Task Calls_may_be_posted_to_a_health_path()
    {
        await using var server = await WireServer.StartAsync(ToyMethods.Table());
        var call = RawRequest.Call("FS.API.echo", "a");
        var answer = await server.ExchangeAsync([.. Encoding.Latin1.GetBytes($"POST /health/live HTTP/1.1\r\nHost: h\r\nContent-Length: {call.Length}\r\n\r\n{call}")]);
        Expectation.AssertGood(answer);
    }

    private static async Task AssertAsync(string path, Readiness readiness, int status, string text)
    {
        await using var server = await WireServer.StartAsync(ToyMethods.Table(), readiness: readiness);
        var answer = await server.ExchangeAsync(Request($"GET {path}"));
        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(status));
            Assert.That(answer.Header("Content-Type"), Is.EqualTo("text/plain"));
            Assert.That(answer.Text, Is.EqualTo(text));
        });
    }

    private static byte[] Request(string line) => Encoding.Latin1.GetBytes($"{line} HTTP/1.1\r\nHost: h\r\n\r\n");

    private sealed class Readiness(Func<bool> check) : IReadiness
    {
        public Task<bool> IsReadyAsync(CancellationToken cancellationToken) => Task.FromResult(check());
    }
}
