using System.Text;

namespace Freeside.Tests.Support;

/// <summary>Makes requests byte by byte, so that nothing between test and server mends them.</summary>
internal static class RawRequest
{
    /// <summary>A POST with Host, Content-Type and Content-Length.</summary>
    public static byte[] Post(string document, params string[] headers) => Post(Encoding.UTF8.GetBytes(document), headers);

    /// <summary>A POST with Host, Content-Type and Content-Length.</summary>
    public static byte[] Post(byte[] body, params string[] headers) =>
    [
        .. Encoding.Latin1.GetBytes(string.Concat(
        [
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\n",
            .. headers.Select(h => h + "\r\n"),
            $"Content-Length: {body.Length}\r\n\r\n",
        ])),
        .. body,
    ];

    /// <summary>The document of a call whose params are the given value elements' contents.</summary>
    public static string Call(string method, params string[] values) =>
        $"<?xml version=\"1.0\"?><methodCall><methodName>{method}</methodName><params>"
        + string.Concat(values.Select(v => $"<param><value>{v}</value></param>"))
        + "</params></methodCall>";
}
