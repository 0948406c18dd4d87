using System.Globalization;
using System.Text;

namespace Freeside.Tests.Support;

/// <summary>An HTTP answer as it came over the wire.</summary>
internal sealed record RawAnswer(string StatusLine, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    /// <summary>The status code.</summary>
    public int Status => int.Parse(StatusLine.Split(' ')[1], CultureInfo.InvariantCulture);

    /// <summary>The body as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>A header's only value, or <c>null</c>.</summary>
    public string? Header(string name) =>
        Headers.SingleOrDefault(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>Reads a status line and headers.</summary>
    public static RawAnswer FromHead(string head)
    {
        var lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        return new RawAnswer(lines[0], [.. lines[1..].Select(Split)], []);
    }

    /// <summary>Reads all answers of a recorded connection.</summary>
    public static IReadOnlyList<RawAnswer> ReadAll(ReadOnlySpan<byte> bytes)
    {
        var answers = new List<RawAnswer>();
        while (bytes.IndexOf("\r\n\r\n"u8) is var end and >= 0)
        {
            var answer = FromHead(Encoding.Latin1.GetString(bytes[..end]));
            var length = int.Parse(answer.Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);
            bytes = bytes[(end + 4)..];
            answers.Add(answer with { Body = bytes[..length].ToArray() });
            bytes = bytes[length..];
        }

        return answers;
    }

    private static KeyValuePair<string, string> Split(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return new(line[..colon], line[(colon + 1)..].Trim());
    }
}
