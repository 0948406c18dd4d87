using System.Text;

namespace Freeside.Data.Encryption;

/// <summary>Bytes as uuencoded lines, without the first and last line a file would have (Perl's <c>pack "u*"</c>).</summary>
internal static class UuencodedLines
{
    private const int BytesPerLine = 45;

    /// <summary>Lines of up to 45 bytes: a character for their number, four for each three bytes, a newline; zero is a backquote.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var lines = new StringBuilder();
        for (var rest = bytes; rest.Length > 0; rest = rest[Math.Min(BytesPerLine, rest.Length)..])
        {
            var line = rest[..Math.Min(BytesPerLine, rest.Length)];
            lines.Append(Character(line.Length));
            for (var i = 0; i < line.Length; i += 3)
            {
                var three = (line[i] << 16) | (At(line, i + 1) << 8) | At(line, i + 2);
                lines.Append(Character(three >> 18)).Append(Character(three >> 12 & 63)).Append(Character(three >> 6 & 63)).Append(Character(three & 63));
            }

            lines.Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>The bytes of such lines, read up to the first that is none; characters missing at a line's end count as zero.</summary>
    public static byte[] Decode(string lines)
    {
        var bytes = new List<byte>(lines.Length);
        foreach (var line in lines.Split('\n'))
        {
            if (line.Length == 0 || line[0] == ' ' || !IsCoded(line[0]))
                break;
            var count = Value(line, 0);
            for (var (at, left) = (1, count); left > 0; at += 4, left -= 3)
            {
                var three = (Value(line, at) << 18) | (Value(line, at + 1) << 12) | (Value(line, at + 2) << 6) | Value(line, at + 3);
                for (var i = 0; i < Math.Min(3, left); i++)
                    bytes.Add((byte)(three >> (16 - (8 * i)) & 255));
            }
        }

        return [.. bytes];
    }

    private static char Character(int sixBits) => sixBits == 0 ? '`' : (char)(sixBits + ' ');

    private static int Value(string line, int at) => at < line.Length && IsCoded(line[at]) ? (line[at] - ' ') & 63 : 0;

    private static bool IsCoded(char character) => character is >= ' ' and <= '`';

    private static int At(ReadOnlySpan<byte> bytes, int index) => index < bytes.Length ? bytes[index] : 0;
}
