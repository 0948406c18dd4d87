using System.Globalization;

namespace Freeside.Bench.Load;

/// <summary>An HTTP answer as it comes in, piece by piece.</summary>
internal static class Answer
{
    /// <summary>How long the whole answer is, as far as what came of it tells.</summary>
    /// <param name="received">What came so far.</param>
    /// <returns>Bytes, the head's included; <see cref="int.MaxValue"/> as long as the head is not complete.</returns>
    public static int Total(ReadOnlySpan<byte> received)
    {
        var end = received.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return int.MaxValue;
        var at = received[..end].IndexOf("Content-Length: "u8);
        var digits = received[(at + "Content-Length: ".Length)..end];
        var line = digits.IndexOf((byte)'\r');
        return at < 0 ? end + 4 : end + 4 + int.Parse(line < 0 ? digits : digits[..line], CultureInfo.InvariantCulture);
    }
}
