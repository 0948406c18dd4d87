using System.Text;
using Freeside.Tests.Support;
using Freeside.XmlRpc.Http;

namespace Freeside.Tests.Wire;

/// <summary>Recorded exchanges in which it matters how the bytes come: in pieces, behind one another, or not at all.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ConnectionReplayTests
{
    private WireServer _server = null!;

    [OneTimeSetUp]
    public async Task StartAsync() =>
        _server = await WireServer.StartAsync(ToyMethods.Table(), new WireLimits { SlowGrace = TimeSpan.FromSeconds(2) });

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TearDown]
    public async Task The_next_call_is_answered() =>
        Expectation.Same.Check(CaptureStore.Get(7), await _server.ExchangeAsync(CaptureStore.Get(7).Request));

    [Test(Description = "356")]
    public async Task A_body_that_does_not_come_times_out()
    {
        await using var connection = await _server.ConnectAsync();
        await connection.SendAsync(CaptureStore.Get(356).Request);
        Expectation.Status(408).Check(null!, await connection.ReadAnswerAsync());
        Assert.That(await connection.ReadToEndAsync(), Is.Empty);
    }

    [Test(Description = "357")]
    public async Task A_body_cut_short_by_its_sender_ends_the_connection()
    {
        await using var connection = await _server.ConnectAsync();
        await connection.SendAsync(CaptureStore.Get(357).Request);
        connection.FinishSending();
        Assert.That(Encoding.Latin1.GetString(await connection.ReadToEndAsync()), Is.Empty.Or.StartsWith("HTTP/1.1 400 "));
    }

    [Test(Description = "365")]
    public async Task A_client_that_waits_for_100_gets_it()
    {
        await using var connection = await _server.ConnectAsync();
        await connection.SendAsync(CaptureStore.Get(365).Request);
        Assert.That(await connection.ReadHeadAsync(), Does.StartWith("HTTP/1.1 100 "));
        await connection.SendAsync(BodyOf(CaptureStore.Get(366)));
        Expectation.Like(5).Check(null!, await connection.ReadAnswerAsync());
    }

    [Test(Description = "372")]
    public async Task Two_requests_in_one_write_are_answered_in_order()
    {
        var capture = CaptureStore.Get(372);
        await using var connection = await _server.ConnectAsync();
        await connection.SendAsync(capture.Request);
        await AssertBothAsync(connection);
    }

    [Test(Description = "373")]
    public async Task A_second_request_after_the_first_answer_is_answered()
    {
        var request = CaptureStore.Get(373).Request!;
        var second = request.AsSpan(1).IndexOf("POST "u8) + 1;
        await using var connection = await _server.ConnectAsync();
        await connection.SendAsync(request.AsMemory(0, second));
        Expectation.Same.Check(CaptureStore.Get(373), await connection.ReadAnswerAsync());
        await connection.SendAsync(request.AsMemory(second));
        Expectation.Same.Check(Second(CaptureStore.Get(372)), await connection.ReadAnswerAsync());
    }

    [TestCase(374, 7, Description = "374: slow pieces")]
    [TestCase(433, 2, Description = "433: head and body in two writes")]
    [TestCase(376, 5, Description = "376: bare LF in the head")]
    [TestCase(462, 9, Description = "462: bare LF and a target without a slash")]
    public async Task A_request_in_pieces_is_answered(int number, int pieces)
    {
        var capture = CaptureStore.Get(number);
        await using var connection = await _server.ConnectAsync();
        foreach (var piece in capture.Request!.Chunk((capture.Request!.Length / pieces) + 1))
        {
            await connection.SendAsync(piece);
            await Task.Delay(20); // Lets the piece travel alone; nothing depends on its length.
        }

        Expectation.Same.Check(capture, await connection.ReadAnswerAsync());
    }

    [Test(Description = "382")]
    public async Task The_preface_of_http_2_ends_the_connection()
    {
        await using var connection = await _server.ConnectAsync();
        await connection.SendAsync(CaptureStore.Get(382).Request);
        connection.FinishSending();
        Assert.That(Encoding.Latin1.GetString(await connection.ReadToEndAsync()), Does.Not.Contain("HTTP/1.1 200"));
    }

    private static async Task AssertBothAsync(RawConnection connection)
    {
        Expectation.Same.Check(CaptureStore.Get(372), await connection.ReadAnswerAsync());
        Expectation.Same.Check(Second(CaptureStore.Get(372)), await connection.ReadAnswerAsync());
    }

    private static Capture Second(Capture capture)
    {
        var response = capture.Response!;
        return capture with { Response = response[(response.AsSpan(1).IndexOf("HTTP/1.0 200"u8) + 1)..] };
    }

    private static Memory<byte> BodyOf(Capture capture) =>
        capture.Request.AsMemory(capture.Request.AsSpan().IndexOf("\r\n\r\n"u8) + 4);
}
