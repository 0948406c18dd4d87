using System.Text;
using Freeside.Tests.Support;
using Freeside.XmlRpc.Http.Refusing;

namespace Freeside.Tests.Http.Refusing;

/// <summary>What is taken for a plain request is one beyond doubt.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PlainRequestTests
{
    private const string Usual = "POST / HTTP/1.1\r\nHost: h\r\nContent-Type: text/xml\r\nContent-Length: 7\r\n\r\n";

    [TestCase(Usual)]
    [TestCase("POST /RPC2 HTTP/1.1\r\nHost: h:8008\r\nAccept-Encoding: gzip\r\nContent-Type: text/xml\r\nUser-Agent: Python-xmlrpc/3.11\r\nContent-Length: 7\r\n\r\n")]
    [TestCase("POST / HTTP/1.1\r\nhost:h\r\nCONTENT-TYPE:  Text/XML \r\ncontent-length: 007\r\nAccept: */*\r\nConnection: Keep-Alive\r\n\r\n")]
    public void Those_of_clients_that_keep_connections_are(string head)
    {
        var isPlain = PlainRequest.TryMeasure(Encoding.Latin1.GetBytes(head + "<xml/>\nPOST / HTTP/1.1\r\n"), out var length, out var body);
        Assert.That((isPlain, length, body), Is.EqualTo((true, head.Length, 7)));
    }

    [Test]
    public void Its_body_need_not_have_come() =>
        Assert.That(PlainRequest.TryMeasure(Encoding.Latin1.GetBytes(Usual), out _, out var body) ? body : -1, Is.EqualTo(7));

    [Test]
    public void Its_head_has_to_be_all_there() => Assert.That(
        Enumerable.Range(0, Usual.Length).Where(length => IsPlain(Usual[..length])), Is.Empty);

    [TestCase("POST /", "GET /", TestName = "Another method")]
    [TestCase("POST /", "Post /", TestName = "A method in other letters")]
    [TestCase("POST /", "\r\nPOST /", TestName = "A blank line ahead")]
    [TestCase("POST / ", "POST http://h/ ", TestName = "A whole URL")]
    [TestCase("POST / ", "POST /a b ", TestName = "A blank in the target")]
    [TestCase("POST / ", "POST /\u00e9 ", TestName = "A target beyond ASCII")]
    [TestCase("POST / ", "POST /", TestName = "No blank behind the target")]
    [TestCase("HTTP/1.1", "HTTP/1.0", TestName = "HTTP/1.0")]
    [TestCase("Host: h\r\n", "", TestName = "No host")]
    [TestCase("Host: h\r\n", "Host: h\r\nHost: h\r\n", TestName = "Two hosts")]
    [TestCase("Host: h\r\n", "Host: h\n", TestName = "A line that LF ends")]
    [TestCase("Host: h\r\n", "Host: h\r\n folded\r\n", TestName = "A folded line")]
    [TestCase("Host: h\r\n", "Host: h\r\n: x\r\n", TestName = "A line without a name")]
    [TestCase("Host: h\r\n", "Host: h\r\nno colon\r\n", TestName = "A line without a colon")]
    [TestCase("Host: h", "Host: h\0", TestName = "A control character")]
    [TestCase("Host: h", "Host: h\rX: y", TestName = "A bare CR")]
    [TestCase("Content-Length: 7\r\n", "", TestName = "No length")]
    [TestCase("Content-Length: 7", "Content-Length: 7\r\nContent-Length: 7", TestName = "Two lengths")]
    [TestCase("Content-Length: 7", "Content-Length : 7", TestName = "A blank before the colon")]
    [TestCase("Length: 7", "Length: -7", TestName = "A negative length")]
    [TestCase("Length: 7", "Length: +7", TestName = "A length with a sign")]
    [TestCase("Length: 7", "Length: 0x7", TestName = "A length in other digits")]
    [TestCase("Length: 7", "Length: 7, 7", TestName = "A list of lengths")]
    [TestCase("Length: 7", "Length: 99999999999", TestName = "A length beyond reason")]
    [TestCase("Length: 7", "Length: 7\r\nTransfer-Encoding: chunked", TestName = "A body in chunks")]
    [TestCase("Length: 7", "Length: 7\r\nContent-Encoding: gzip", TestName = "A packed body")]
    [TestCase("Length: 7", "Length: 7\r\nExpect: 100-continue", TestName = "A client that waits to be asked")]
    [TestCase("Length: 7", "Length: 7\r\nUpgrade: h2c", TestName = "Another protocol")]
    [TestCase("Length: 7", "Length: 7\r\nConnection: close", TestName = "The last of its connection")]
    [TestCase("Length: 7", "Length: 7\r\nConnection: TE, close", TestName = "As Frontier sends it")]
    [TestCase("Length: 7", "Length: 7\r\nX-Unknown: 1", TestName = "A header not on the list")]
    [TestCase("text/xml", "text/xml; charset=utf-16", TestName = "Another encoding")]
    [TestCase("text/xml", "text/plain", TestName = "Another type")]
    [TestCase("Content-Type: text/xml\r\n", "", TestName = "No type")]
    public void Others_are_not(string part, string instead)
    {
        var head = Usual.Replace(part, instead, StringComparison.Ordinal);
        Assert.That(head, Is.Not.EqualTo(Usual));
        Assert.That(IsPlain(head), Is.False);
    }

    [Test]
    public void A_long_head_is_not() => Assert.That(
        IsPlain(Usual.Replace("Host: h", $"User-Agent: {new string('x', 3000)}\r\nHost: h", StringComparison.Ordinal)), Is.False);

    [Test]
    public void Bytes_at_random_never_break_it()
    {
        var random = new Random(20261129);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = RawRequest.Post("<x/>");
            for (var n = random.Next(1, 4); n > 0; n--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (PlainRequest.TryMeasure(bytes, out var head, out var body))
                Assert.That(head > 0 && body >= 0 && bytes.AsSpan(0, head).EndsWith("\r\n\r\n"u8), Is.True);
        }
    }

    private static bool IsPlain(string head) => PlainRequest.TryMeasure(Encoding.Latin1.GetBytes(head), out _, out _);
}
