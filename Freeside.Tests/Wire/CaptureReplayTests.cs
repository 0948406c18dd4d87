using Freeside.Tests.Support;

namespace Freeside.Tests.Wire;

/// <summary>Sends the recorded requests to the real listener, codec and dispatcher over TCP.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CaptureReplayTests
{
    private WireServer _server = null!;

    private static IEnumerable<Capture> Replayable => CaptureStore.All.Where(c => c.Request is not null && !Expectations.OnConnections.Contains(c.Number));

    [OneTimeSetUp]
    public async Task StartAsync() => _server = await WireServer.StartAsync(ToyMethods.Table());

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCaseSource(nameof(Replayable))]
    public async Task The_answer_is_as_expected(Capture capture)
    {
        Assert.That(Expectations.ByNumber, Contains.Key(capture.Number), "This exchange is not classified.");
        var answer = await _server.ExchangeAsync(capture.Request);
        Expectations.ByNumber[capture.Number].Check(capture, answer);
        var next = await _server.ExchangeAsync(CaptureStore.Get(7).Request);
        Expectation.Same.Check(CaptureStore.Get(7), next);
    }
}
