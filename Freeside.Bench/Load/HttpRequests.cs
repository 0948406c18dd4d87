using System.Net;
using System.Text;
using Freeside.Bench.Methods;

namespace Freeside.Bench.Load;

/// <summary>Requests as the Perl clients write them.</summary>
internal sealed class HttpRequests
{
    private readonly BenchMethod _method;
    private readonly string _secret;
    private readonly byte[] _head;

    /// <summary>Requests for a method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="secret">The secret.</param>
    /// <param name="address">The server.</param>
    /// <param name="keepsAlive">Whether connections stay open; those of Frontier::Client do not.</param>
    public HttpRequests(BenchMethod method, string secret, IPEndPoint address, bool keepsAlive)
    {
        (_method, _secret) = (method, secret);
        var connection = keepsAlive ? "" : "TE: deflate,gzip;q=0.3\r\nConnection: TE, close\r\n";
        _head = Encoding.ASCII.GetBytes(
            $"POST / HTTP/1.1\r\n{connection}Host: {address}\r\nUser-Agent: libwww-perl/6.68\r\nContent-Type: text/xml\r\nContent-Length: ");
    }

    /// <summary>Writes the request for a customer.</summary>
    /// <returns>Its length.</returns>
    public int Write(int custnum, Span<byte> buffer)
    {
        var body = new StringBuilder("<?xml version=\"1.0\"?>\n<methodCall>\n<methodName>FS.API.").Append(_method.Name).Append("</methodName>\n<params>\n");
        Add(body, "secret");
        Add(body, _secret);
        foreach (var text in _method.Arguments(custnum))
            Add(body, text);
        body.Append("</params>\n</methodCall>\n");
        var document = body.ToString();
        _head.CopyTo(buffer);
        var length = _head.Length;
        length += Encoding.ASCII.GetBytes($"{document.Length}\r\n\r\n", buffer[length..]);
        return length + Encoding.ASCII.GetBytes(document, buffer[length..]);
    }

    private static void Add(StringBuilder body, string text) =>
        body.Append("<param><value><string>").Append(text).Append("</string></value></param>\n");
}
