using System.Buffers;
using System.Text;

namespace Freeside.XmlRpc.Codec;

/// <summary>Character data on its way out, escaped as the original escapes it.</summary>
internal static class XmlText
{
    // What is not written as it stands: markup, CR, and the characters no XML reader accepts.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n')), '&', '<', '>', '\uFFFE', '\uFFFF']);

    /// <summary>
    /// Writes a text in UTF-8. Quotes, LF and TAB stay raw, CR becomes <c>&amp;#xd;</c>, characters XML cannot carry are dropped
    /// (the original writes them raw, and every client fails on the answer). Half a surrogate pair becomes U+FFFD.
    /// </summary>
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var plain = text.IndexOfAny(Special);
            if (plain != 0 && !text.IsEmpty)
                Encoding.UTF8.GetBytes(plain < 0 ? text : text[..plain], output);
            if (plain < 0)
                return;
            output.Write(Escaped(text[plain]));
            text = text[(plain + 1)..];
        }
    }

    private static ReadOnlySpan<byte> Escaped(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '\r' => "&#xd;"u8,
        _ => [],
    };
}
