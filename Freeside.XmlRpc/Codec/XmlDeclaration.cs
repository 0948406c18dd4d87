using System.Text;

namespace Freeside.XmlRpc.Codec;

/// <summary>Looks into the first line of a document whose encoding is not known yet.</summary>
internal static class XmlDeclaration
{
    // A declaration with all its three parts needs less than 80 bytes.
    private const int MaxLength = 256;

    /// <summary>The encoding an XML declaration at the very start names, or <c>null</c>.</summary>
    /// <param name="document">The document's bytes in some encoding that agrees with ASCII.</param>
    public static string? EncodingName(ReadOnlySpan<byte> document)
    {
        if (!document.StartsWith("<?xml"u8))
            return null;
        var head = document[..Math.Min(document.Length, MaxLength)];
        var end = head.IndexOf("?>"u8);
        if (end < 0)
            return null;
        var rest = head["<?xml".Length..end];
        var at = rest.IndexOf("encoding"u8);
        return at < 0 ? null : QuotedValue(rest[(at + "encoding".Length)..]);
    }

    private static string? QuotedValue(ReadOnlySpan<byte> afterName)
    {
        var text = afterName.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty || text[0] != '=')
            return null;
        text = text[1..].TrimStart(" \t\r\n"u8);
        if (text.IsEmpty || text[0] is not ((byte)'"' or (byte)'\''))
            return null;
        var length = text[1..].IndexOf(text[0]);
        return length < 0 ? null : Encoding.Latin1.GetString(text.Slice(1, length));
    }
}
