using System.Buffers;
using System.Text;

namespace Freeside.XmlRpc.Http;

/// <summary>
/// Looks at the bytes of a request's head as the original's HTTP filter would, which splits at LF, ignores the target and needs no Host.
/// Only POST heads with a whole request line are touched; anything else is for Kestrel to judge.
/// </summary>
internal static class RequestHead
{
    private static readonly SearchValues<byte> TargetBytes =
        SearchValues.Create([.. Enumerable.Range('!', '~' - '!' + 1).Select(b => (byte)b)]);

    /// <summary>What was found out.</summary>
    public enum Verdict
    {
        /// <summary>The end of the head has not come yet.</summary>
        Incomplete,

        /// <summary>Kestrel can take it as it is, or is to refuse it.</summary>
        Leave,

        /// <summary>It has to be repaired.</summary>
        Repair,
    }

    /// <summary>Judges what was received so far.</summary>
    /// <param name="received">All bytes of the connection up to now.</param>
    /// <param name="maxLength">The longest head that is looked at.</param>
    /// <param name="length">The bytes the head takes; 0 unless it is to be repaired.</param>
    public static Verdict Judge(ReadOnlySpan<byte> received, int maxLength, out int length)
    {
        length = 0;
        var blank = received.IndexOfAnyExcept((byte)'\r', (byte)'\n');
        if (blank < 0)
            return received.Length > maxLength ? Verdict.Leave : Verdict.Incomplete;
        var rest = received[blank..];
        if (!IsPostSoFar(rest))
            return Verdict.Leave;
        var odd = blank > 0;
        var hasHost = false;
        var first = true;
        while (NextLine(ref rest, out var line, out var bareLf))
        {
            odd |= bareLf;
            if (first && !TryReadRequestLine(line, ref odd, ref hasHost))
                return Verdict.Leave;
            first = false;
            if (line.IsEmpty)
            {
                if (!odd && hasHost)
                    return Verdict.Leave;
                length = received.Length - rest.Length;
                return Verdict.Repair;
            }

            hasHost |= IsHeader(line, "host"u8);
        }

        return received.Length > maxLength ? Verdict.Leave : Verdict.Incomplete;
    }

    /// <summary>
    /// The head as Kestrel takes it: CR LF line ends, target <c>/</c>, a Host. <c>Connection: close</c> makes the request the last of its
    /// connection, as every request is with the original, so that only a connection's first head needs looking at.
    /// </summary>
    public static byte[] Repair(ReadOnlySpan<byte> head)
    {
        var output = new ArrayBufferWriter<byte>(head.Length + 128);
        var rest = head[head.IndexOfAnyExcept((byte)'\r', (byte)'\n')..];
        NextLine(ref rest, out var requestLine, out _);
        output.Write("POST / "u8);
        output.Write(requestLine[(requestLine.LastIndexOf((byte)' ') + 1)..]);
        output.Write("\r\nConnection: close\r\n"u8);
        var hasHost = false;
        while (NextLine(ref rest, out var line, out _) && !line.IsEmpty)
        {
            hasHost |= IsHeader(line, "host"u8);
            if (IsHeader(line, "connection"u8))
                continue;
            output.Write(line);
            output.Write("\r\n"u8);
        }

        output.Write(hasHost ? "\r\n"u8 : "Host: localhost\r\n\r\n"u8);
        return output.WrittenSpan.ToArray();
    }

    private static bool IsPostSoFar(ReadOnlySpan<byte> start)
    {
        var method = "POST "u8;
        return start[..Math.Min(start.Length, method.Length)].SequenceEqual(method[..Math.Min(start.Length, method.Length)]);
    }

    private static bool TryReadRequestLine(ReadOnlySpan<byte> line, ref bool odd, ref bool hasHost)
    {
        var isHttp10 = line.EndsWith(" HTTP/1.0"u8);
        if (!isHttp10 && !line.EndsWith(" HTTP/1.1"u8) || line.Length < "POST x HTTP/1.x".Length)
            return false;
        var target = line["POST ".Length..^" HTTP/1.x".Length];
        odd |= target[0] != '/' || target.ContainsAnyExcept(TargetBytes);
        hasHost |= isHttp10; // HTTP/1.0 needs none.
        return true;
    }

    private static bool NextLine(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> line, out bool bareLf)
    {
        var end = rest.IndexOf((byte)'\n');
        line = end < 0 ? default : rest[..end];
        bareLf = end >= 0 && !line.EndsWith("\r"u8);
        if (end < 0)
            return false;
        if (!bareLf)
            line = line[..^1];
        rest = rest[(end + 1)..];
        return true;
    }

    private static bool IsHeader(ReadOnlySpan<byte> line, ReadOnlySpan<byte> name) =>
        line.Length > name.Length && line[name.Length] == ':' && Ascii.EqualsIgnoreCase(line[..name.Length], name);
}
