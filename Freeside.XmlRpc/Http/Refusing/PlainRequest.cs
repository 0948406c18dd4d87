using System.Globalization;
using System.Text;

namespace Freeside.XmlRpc.Http.Refusing;

/// <summary>
/// Recognises the requests that clients of kept connections send: an HTTP/1.1 POST to a path, with a length, in plain <c>text/xml</c>, and
/// no header but those of its list. Whatever is not surely one of them is none: HTTP is Kestrel's business.
/// </summary>
internal static class PlainRequest
{
    // A head of one is far less; and Kestrel's limits are not to be thought of here.
    private const int LongestHead = 2048;

    /// <summary>Measures the request that some bytes begin with.</summary>
    /// <param name="received">What came since the end of the request before.</param>
    /// <param name="head">The bytes of its head, blank line included.</param>
    /// <param name="body">The bytes of its body, whether they came yet or not.</param>
    /// <returns>False: it is not a plain request, or its head is not all there.</returns>
    public static bool TryMeasure(ReadOnlySpan<byte> received, out int head, out int body)
    {
        (head, body) = (0, 0);
        var end = received[..Math.Min(received.Length, LongestHead)].IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return false;
        var lines = received[..(end + 2)];
        head = end + 4;
        if (!IsRequestLine(NextLine(ref lines)))
            return false;
        var (hasHost, hasLength, hasType) = (false, false, false);
        while (!lines.IsEmpty)
        {
            var line = NextLine(ref lines);
            var colon = line.IndexOf((byte)':');
            if (colon <= 0 || line.ContainsAnyInRange((byte)0, (byte)31))
                return false;
            var name = line[..colon];
            var value = line[(colon + 1)..].Trim((byte)' ');
            var isPlain = name.Length switch
            {
                4 when Is(name, "host"u8) => Once(ref hasHost),
                12 when Is(name, "content-type"u8) => Once(ref hasType) && Is(value, "text/xml"u8),
                14 when Is(name, "content-length"u8) =>
                    Once(ref hasLength) && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out body),
                10 when Is(name, "connection"u8) => Is(value, "keep-alive"u8),
                _ => Is(name, "user-agent"u8) || Is(name, "accept-encoding"u8) || Is(name, "accept"u8),
            };
            if (!isPlain)
                return false;
        }

        return hasHost && hasLength && hasType;
    }

    private static bool IsRequestLine(ReadOnlySpan<byte> line) =>
        line.StartsWith("POST /"u8) && line.EndsWith(" HTTP/1.1"u8) && !line["POST /"u8.Length..^" HTTP/1.1"u8.Length].ContainsAnyExceptInRange((byte)'!', (byte)'~');

    // The blank line at the end of the head is not among them, so that each has an end.
    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> lines)
    {
        var end = lines.IndexOf("\r\n"u8);
        var line = lines[..end];
        lines = lines[(end + 2)..];
        return line;
    }

    private static bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<byte> expected) => Ascii.EqualsIgnoreCase(text, expected);

    private static bool Once(ref bool seen)
    {
        var isFirst = !seen;
        seen = true;
        return isFirst;
    }
}
