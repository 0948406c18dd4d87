using System.Text;
using Freeside.XmlRpc.Http;

namespace Freeside.Tests.Http;

/// <summary>Which heads are repaired, and how.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class RequestHeadTests
{
    private const int Max = 1000;

    [TestCase("POST / HTTP/1.1\r\nHost: h\r\n\r\n")]
    [TestCase("POST /a?b HTTP/1.1\r\nhOST:h\r\n\r\nPOST x")]
    [TestCase("POST / HTTP/1.0\r\n\r\n")]
    [TestCase("GET / HTTP/1.1\n\n")]
    [TestCase("POSTS x HTTP/1.1\n\n")]
    [TestCase("POST /\r\nHost: h\r\n\r\n")]
    [TestCase("POST / HTTP/2.0\n\n")]
    [TestCase("POST HTTP/1.1\n\n")]
    [TestCase("\u0016\u0003\u0001")]
    public void Sound_and_foreign_heads_are_left(string received) => Assert.That(Judge(received), Is.EqualTo((RequestHead.Verdict.Leave, 0)));

    [TestCase("")]
    [TestCase("\r\n")]
    [TestCase("PO")]
    [TestCase("POST / HTTP/1.1\r\nHost: h\r\n")]
    [TestCase("POST x HTTP/1.0\n")]
    [TestCase("POST / HTTP/1.1\r\nHost: h\r\n\r")]
    public void Heads_without_an_end_are_waited_for(string received) =>
        Assert.That(Judge(received), Is.EqualTo((RequestHead.Verdict.Incomplete, 0)));

    [Test]
    public void A_head_without_an_end_is_left_once_it_is_too_long() => Assert.Multiple(() =>
    {
        Assert.That(Judge("POST / HTTP/1.1\r\nX: " + new string('x', Max)).Verdict, Is.EqualTo(RequestHead.Verdict.Leave));
        Assert.That(Judge(new string('\n', Max + 1)).Verdict, Is.EqualTo(RequestHead.Verdict.Leave));
    });

    [TestCase("POST FS.API.x HTTP/1.0\nContent-Length: 3\n\n", "POST / HTTP/1.0\r\nConnection: close\r\nContent-Length: 3\r\nHost: localhost\r\n\r\n")]
    [TestCase("POST / HTTP/1.1\nHost: h\n\n", "POST / HTTP/1.1\r\nConnection: close\r\nHost: h\r\n\r\n")]
    [TestCase("POST / HTTP/1.1\r\nHost: h\r\nA: b\n\r\n", "POST / HTTP/1.1\r\nConnection: close\r\nHost: h\r\nA: b\r\n\r\n")]
    [TestCase("POST / HTTP/1.1\r\nA: b\r\n\r\n", "POST / HTTP/1.1\r\nConnection: close\r\nA: b\r\nHost: localhost\r\n\r\n")]
    [TestCase("\r\n\nPOST / HTTP/1.1\r\nHost: h\r\n\r\n", "POST / HTTP/1.1\r\nConnection: close\r\nHost: h\r\n\r\n")]
    [TestCase("POST * HTTP/1.1\r\nHost: h\r\nConnection: keep-alive\r\n\r\n", "POST / HTTP/1.1\r\nConnection: close\r\nHost: h\r\n\r\n")]
    [TestCase("POST /caf\u00e9 x HTTP/1.1\r\nHost: h\r\n\r\n", "POST / HTTP/1.1\r\nConnection: close\r\nHost: h\r\n\r\n")]
    [TestCase("POST http://h/ HTTP/1.1\r\nHost: h\r\n\r\n", "POST / HTTP/1.1\r\nConnection: close\r\nHost: h\r\n\r\n")]
    public void Old_heads_are_repaired_and_end_their_connection(string head, string repaired)
    {
        var (verdict, length) = Judge(head + "<?xml body\n\n");
        Assert.Multiple(() =>
        {
            Assert.That(verdict, Is.EqualTo(RequestHead.Verdict.Repair));
            Assert.That(length, Is.EqualTo(head.Length));
            Assert.That(Encoding.Latin1.GetString(RequestHead.Repair(Encoding.Latin1.GetBytes(head))), Is.EqualTo(repaired));
        });
    }

    private static (RequestHead.Verdict Verdict, int Length) Judge(string received) =>
        (RequestHead.Judge(Encoding.Latin1.GetBytes(received), Max, out var length), length);
}
