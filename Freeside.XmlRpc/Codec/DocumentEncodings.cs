using System.Collections.Frozen;
using System.Text;

namespace Freeside.XmlRpc.Codec;

/// <summary>The encodings a request document may be in, all strict: a byte that means nothing is an error, never a <c>?</c>.</summary>
internal static class DocumentEncodings
{
    /// <summary>UTF-8, the encoding of a document that names none.</summary>
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>UTF-16, low byte first.</summary>
    public static readonly Encoding Utf16LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>UTF-16, high byte first.</summary>
    public static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    private static readonly FrozenDictionary<string, Encoding> ByName = new Dictionary<string, Encoding>(StringComparer.OrdinalIgnoreCase)
    {
        ["utf-8"] = Utf8,
        ["utf8"] = Utf8,
        // RPC::XML declares US-ASCII and sends UTF-8 whenever its caller gave it non-ASCII text.
        ["us-ascii"] = Utf8,
        ["ascii"] = Utf8,
        ["iso-8859-1"] = Encoding.Latin1,
        ["iso8859-1"] = Encoding.Latin1,
        ["latin1"] = Encoding.Latin1,
        ["iso-8859-15"] = CodePage(28605),
        ["windows-1252"] = CodePage(1252),
        ["cp1252"] = CodePage(1252),
        ["koi8-r"] = CodePage(20866),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The encoding of that name, or <c>null</c> where documents in it are not read.</summary>
    public static Encoding? Find(string name) => ByName.GetValueOrDefault(name);

    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
