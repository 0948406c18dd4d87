using System.Text;
using Freeside.Tests.Support;
using Freeside.Tests.Wire;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http;

namespace Freeside.Tests.Http;

/// <summary>Packed, chunked and oversized bodies, and content types.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class BodyTests
{
    private static readonly string Echo = RawRequest.Call("FS.API.echo", "a");

    private WireServer _server = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _server = await WireServer.StartAsync(
        new MethodTable([ToyMethods.Method("echo", c => XmlRpcResponse.Result(ToyText.Show(c.Parameters))), ToyMethods.Method("number", _ => XmlRpcResponse.Result(42))]),
        new WireLimits { MaxInflatedBytes = 2_000_000, MaxValues = 1000 });

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCase(1_900_000, 200)]
    [TestCase(2_000_001, 413)]
    public async Task Unpacked_bodies_have_a_limit_of_their_own(int size, int status)
    {
        var document = Encoding.UTF8.GetBytes(RawRequest.Call("FS.API.echo", new string('A', size)));
        foreach (var (coding, packed) in new[] { ("deflate", Packing.Zlib(document)), ("gzip", Packing.Gzip(document)) })
            Assert.That((await _server.ExchangeAsync(RawRequest.Post(packed, $"Content-Encoding: {coding}"))).Status, Is.EqualTo(status), coding);
    }

    [TestCase("gzip")]
    [TestCase("deflate")]
    public async Task A_broken_packed_body_is_a_fault(string coding)
    {
        var answer = await _server.PostAsync("not packed at all", $"Content-Encoding: {coding}");
        Expectation.ClientFault(DeserializationFault.Prefix + "the body is not the compressed data").Check(null!, answer);
    }

    [Test]
    public async Task A_packed_body_cut_short_is_a_fault()
    {
        var packed = Packing.Zlib(Encoding.UTF8.GetBytes(RawRequest.Call("FS.API.echo", new string('A', 50_000))));
        Expectation.ClientFault(DeserializationFault.Prefix).Check(
            null!, await _server.ExchangeAsync(RawRequest.Post(packed[..(packed.Length / 2)], "Content-Encoding: deflate")));
    }

    [TestCase("br")]
    [TestCase("gzip, deflate")]
    public async Task Other_codings_are_refused(string coding) =>
        Expectation.Status(415).Check(null!, await _server.PostAsync(Echo, $"Content-Encoding: {coding}"));

    [TestCase("deflate", "deflate", true)]
    [TestCase("deflate", "gzip;q=1.0, Deflate;q=0.5", true)]
    [TestCase("deflate", "gzip", false)]
    [TestCase("deflate", "deflate;q=0", false)]
    [TestCase("gzip", "deflate", false)]
    public async Task Only_a_deflated_request_can_have_a_deflated_answer(string coding, string accepted, bool deflated)
    {
        var document = Encoding.UTF8.GetBytes(Echo);
        var packed = coding == "gzip" ? Packing.Gzip(document) : Packing.Zlib(document);
        var answer = await _server.ExchangeAsync(RawRequest.Post(packed, $"Content-Encoding: {coding}", $"Accept-Encoding: {accepted}"));
        Assert.That(answer.Header("Content-Encoding"), Is.EqualTo(deflated ? "deflate" : null));
        Assert.That(Encoding.UTF8.GetString(deflated ? Packing.InflateZlib(answer.Body) : answer.Body), Does.Contain("u'a'"));
    }

    [TestCase(1_048_576, 200)]
    [TestCase(1_048_577, 413)]
    public async Task Chunked_bodies_are_counted(int size, int status)
    {
        var document = RawRequest.Call("FS.API.echo", new string('A', size - RawRequest.Call("FS.API.echo", "").Length));
        var chunks = document.Chunk(40_000).Select(c => $"{c.Length:x}\r\n{new string(c)}\r\n");
        var answer = await _server.ExchangeAsync(
            Encoding.Latin1.GetBytes($"POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n{string.Concat(chunks)}0\r\n\r\n"));
        Assert.That(answer.Status, Is.EqualTo(status));
    }

    [Test]
    public async Task A_broken_chunk_is_refused() =>
        Expectation.Status(400).Check(
            null!, await _server.ExchangeAsync(Encoding.Latin1.GetBytes("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc")));

    [TestCase("text/xml; charset=utf-8", true)]
    [TestCase("Text/XML", true)]
    [TestCase("application/xml-rpc", true)]
    [TestCase("text/xml-external-parsed-entity", false)]
    [TestCase("text/plain", false)]
    [TestCase("application/x-www-form-urlencoded; text/xml", false)]
    public async Task What_a_web_page_could_post_elsewhere_is_refused(string type, bool accepted)
    {
        var answer = await _server.ExchangeAsync(
            Encoding.Latin1.GetBytes($"POST / HTTP/1.1\r\nHost: h\r\nContent-Type: {type}\r\nContent-Length: {Echo.Length}\r\n\r\n{Echo}"));
        Assert.That(answer.Text, accepted ? Does.Contain("u'a'") : Does.Contain("Content-Type must be 'text/xml' instead of '"));
    }

    [Test]
    public async Task The_charset_of_the_header_is_used_as_a_last_resort()
    {
        var document = Encoding.Latin1.GetBytes(RawRequest.Call("FS.API.echo", "caf\u00e9"));
        var answer = await _server.ExchangeAsync(
            [.. Encoding.Latin1.GetBytes($"POST / HTTP/1.1\r\nHost: h\r\nContent-Type: text/xml; charset=\"ISO-8859-1\"\r\nContent-Length: {document.Length}\r\n\r\n"), .. document]);
        Assert.That(answer.Text, Does.Contain(@"u'caf\x{e9}'"));
    }

    [Test]
    public async Task The_number_of_values_is_limited() =>
        Expectation.ClientFault(DeserializationFault.Prefix + "more than 1000 values").Check(
            null!, await _server.PostAsync(RawRequest.Call("FS.API.echo", [.. Enumerable.Repeat("x", 1001)])));

    [Test]
    public async Task An_answer_that_cannot_be_written_is_a_fault_and_an_error()
    {
        var answer = await _server.PostAsync(RawRequest.Call("FS.API.number"));
        Assert.Multiple(() =>
        {
            Assert.That(AnswerText.Fault(answer.Body)?.Code, Is.EqualTo("Server"));
            Assert.That(answer.Text, Does.Not.Contain("Int32"));
            Assert.That(_server.Log.Lines, Has.Some.StartsWith("Error: The answer to FS.API.number cannot be written"));
        });
    }
}
