using System.Text;
using Freeside.Tests.Support;
using Freeside.Tests.Wire;

namespace Freeside.Tests.Soak;

/// <summary>
/// Requests nobody thought of: recorded ones of real clients, cut, mixed, repeated, and sprinkled with what parsers stumble over. One seed makes
/// one sequence.
/// </summary>
internal sealed class HostileRequests(int seed)
{
    // Larger ones exist among the recordings; they say nothing that smaller ones do not, and take their time.
    private const int MostBytes = 64 * 1024;

    private static readonly byte[][] Recorded =
        [.. CaptureStore.All.Select(c => c.Request).OfType<byte[]>().Where(r => r.Length is > 0 and <= MostBytes)];

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "<value>", "</value>", "<value><struct>", "<member><name>", "<array><data>", "</data></array>", "<base64>", "<nil/>", "<int>", "</params>",
            "<![CDATA[", "]]>", "<!--", "-->", "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "<?x", "&lt;", "&#0;", "&#x10FFFF;", "&#xFFFFFFFFFF;", "&a;",
            "<!DOCTYPE m [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>", "\0", "\uFFFE", "\uFEFF", "99999999999999999999", "-0", "NaN",
            "\r\n\r\n", "\n", "\r\n", "POST / HTTP/1.1\r\n", "Content-Length: 5\r\n", "Content-Length: -1\r\n", "Content-Length: 99999999999999999999\r\n",
            "Transfer-Encoding: chunked\r\n", "Transfer-Encoding: chunked, gzip\r\n", "Content-Encoding: deflate\r\n", "Content-Encoding: gzip\r\n",
            "Expect: 100-continue\r\n", "Connection: upgrade\r\nUpgrade: h2c\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "ffffffff\r\n", "0\r\n\r\n", "system.multicall",
            "FS.API.echo", "CORE::exit", "Host: \r\n", "X: \x00\r\n", " : \r\n",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x1F, 0x8B, 8, 0, 0, 0, 0, 0], [0x78, 0x9C],
    ];

    private readonly Random _random = new(seed);

    /// <summary>The next request: head and body.</summary>
    public byte[] Next()
    {
        var request = new List<byte>(Any(Recorded));
        for (var changes = _random.Next(5); changes > 0; changes--)
            Change(request);
        return [.. request.Take(MostBytes)];
    }

    /// <summary>The next document: mostly a body cut out of a request, sometimes deep or long.</summary>
    public byte[] NextDocument()
    {
        if (_random.Next(50) == 0)
            return Encoding.UTF8.GetBytes(RawRequest.Call("FS.API.echo", Nested(_random.Next(200))));
        var request = Next();
        var body = request.AsSpan().IndexOf("\r\n\r\n"u8);
        return body < 0 ? request : request[(body + 4)..];
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("<array><data><value>", depth)) + string.Concat(Enumerable.Repeat("</value></data></array>", depth));

    private void Change(List<byte> request)
    {
        var at = _random.Next(request.Count + 1);
        var length = Math.Min(_random.Next(1, 200), request.Count - at);
        switch (_random.Next(7))
        {
            case 0 when at < request.Count:
                request[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 1:
                request.RemoveRange(at, length);
                break;
            case 2:
                request.InsertRange(at, Any(Pieces));
                break;
            case 3:
                var piece = Any(Pieces);
                for (var times = _random.Next(100); times > 0; times--)
                    request.InsertRange(at, piece);
                break;
            case 4:
                var other = Any(Recorded);
                request.InsertRange(at, other[_random.Next(other.Length)..]);
                break;
            case 5:
                request.RemoveRange(at, request.Count - at);
                break;
            default:
                request.InsertRange(at, request.GetRange(at, length));
                break;
        }
    }

    private byte[] Any(byte[][] choice) => choice[_random.Next(choice.Length)];
}
