using Freeside.Tests.Support;
using Freeside.XmlRpc.Codec;

namespace Freeside.Tests.Wire;

/// <summary>Exchanges whose requests were too large to keep, made again as the index tells.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class MadeRequestTests
{
    /// <summary>The numbers of these exchanges.</summary>
    public static readonly IReadOnlyList<int> Numbers = [411, 412, 413, 414, 418, 419];

    private WireServer _server = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _server = await WireServer.StartAsync(ToyMethods.Table());

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCase(1_048_575, TestName = "411 One byte below 1 MiB is accepted")]
    [TestCase(1_048_576, TestName = "412 1 MiB is accepted")]
    public async Task Up_to_one_mebibyte_is_accepted(int size)
    {
        var answer = await _server.PostAsync(EchoOfSize(size));
        Expectation.AssertGood(answer);
        Assert.That(answer.Text, Does.Contain($"<string>u'{Letters(size)}'</string>"));
    }

    [TestCase(1_048_577, TestName = "413 One byte above 1 MiB is refused")]
    [TestCase(3_000_000, TestName = "414 3 MB are refused")]
    public async Task More_is_refused(int size)
    {
        var answer = await _server.PostAsync(EchoOfSize(size));
        Expectation.Status(413).Check(null!, answer);
        Expectation.Same.Check(CaptureStore.Get(7), await _server.ExchangeAsync(CaptureStore.Get(7).Request));
    }

    [Test(Description = "418")]
    public async Task Ten_thousand_arrays_inside_one_another_are_refused()
    {
        const int Depth = 10_000;
        var nested = string.Concat(Enumerable.Repeat("<array><data><value>", Depth)) + string.Concat(Enumerable.Repeat("</value></data></array>", Depth));
        var answer = await _server.PostAsync(RawRequest.Call("FS.API.echo", nested));
        Expectation.ClientFault(DeserializationFault.Prefix + "arrays and structures nested").Check(null!, answer);
        Expectation.Same.Check(CaptureStore.Get(7), await _server.ExchangeAsync(CaptureStore.Get(7).Request));
    }

    [Test(Description = "419")]
    public async Task Ten_thousand_params_are_accepted()
    {
        var answer = await _server.PostAsync(RawRequest.Call("FS.API.echo", [.. Enumerable.Repeat("x", 10_000)]));
        Expectation.Same.Check(CaptureStore.Get(419), answer);
    }

    private static string EchoOfSize(int size) => RawRequest.Call("FS.API.echo", Letters(size));

    private static string Letters(int size) => new('A', size - RawRequest.Call("FS.API.echo", "").Length);
}
