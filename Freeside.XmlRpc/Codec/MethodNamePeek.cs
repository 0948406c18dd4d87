namespace Freeside.XmlRpc.Codec;

/// <summary>
/// Looks up a document's method name without reading the document, as all known clients write it: at the document's beginning, in bytes that
/// are ASCII. Good enough to refuse a call by, never to perform one.
/// </summary>
internal static class MethodNamePeek
{
    // A declaration, the root element and a name are less.
    private const int Beginning = 512;

    /// <summary>The name; empty where none is seen.</summary>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> document)
    {
        var text = document[..Math.Min(document.Length, Beginning)];
        var start = text.IndexOf("<methodName>"u8);
        if (start < 0)
            return [];
        text = text[(start + "<methodName>"u8.Length)..];
        var end = text.IndexOf("</methodName>"u8);
        return end < 0 ? [] : text[..end].Trim(" \t\r\n"u8);
    }
}
