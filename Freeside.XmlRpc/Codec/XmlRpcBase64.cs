using System.Text;
using System.Text.Unicode;

namespace Freeside.XmlRpc.Codec;

/// <summary>
/// A base64 value of a request: bytes that may be text. The original hands a method one character per byte; XMLRPC::Lite sends
/// every text with a non-ASCII character this way, in UTF-8 (docs/decisions/base64-text.md).
/// </summary>
internal sealed class XmlRpcBase64
{
    private const byte Skipped = 255;
    private static readonly byte[] Sextets = BuildSextets();

    private readonly byte[] _bytes;

    private XmlRpcBase64(byte[] bytes) => _bytes = bytes;

    /// <summary>One character U+0000–U+00FF for each byte: the value as the original's methods see it.</summary>
    public string Characters => Encoding.Latin1.GetString(_bytes);

    /// <summary>The bytes read as UTF-8 where they are valid UTF-8, else <see cref="Characters"/>.</summary>
    public string Text => Utf8.IsValid(_bytes) ? Encoding.UTF8.GetString(_bytes) : Characters;

    /// <summary>
    /// Decodes as Perl's MIME::Base64 does: characters outside the alphabet are skipped, the first <c>=</c> ends the data,
    /// missing padding is no error and a single left-over character gives nothing.
    /// </summary>
    public static XmlRpcBase64 Decode(ReadOnlySpan<char> encoded)
    {
        var bytes = new byte[((encoded.Length / 4) + 1) * 3];
        int length = 0, bits = 0, held = 0;
        foreach (var c in encoded)
        {
            if (c == '=')
                break;
            var sextet = c < Sextets.Length ? Sextets[c] : Skipped;
            if (sextet == Skipped)
                continue;
            held = ((held << 6) | sextet) & 0xFFF;
            bits += 6;
            if (bits >= 8)
            {
                bits -= 8;
                bytes[length++] = (byte)((held >> bits) & 0xFF);
            }
        }

        return new XmlRpcBase64(bytes[..length]);
    }

    private static byte[] BuildSextets()
    {
        var sextets = new byte[128];
        Array.Fill(sextets, Skipped);
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (var i = 0; i < Alphabet.Length; i++)
            sextets[Alphabet[i]] = (byte)i;
        return sextets;
    }
}
