using System.Xml;

namespace Freeside.XmlRpc.Codec;

/// <summary>Reads the document of a method call. Every scalar stays the text it is written as, whatever its type element says.</summary>
internal static class XmlRpcReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        ConformanceLevel = ConformanceLevel.Document,
        CheckCharacters = true,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = false, // Blanks can be a value.
    };

    /// <summary>Reads one document.</summary>
    /// <param name="body">Its bytes.</param>
    /// <param name="limits">What it may hold.</param>
    /// <param name="charset">The charset named by the transport; see <see cref="DocumentText.Decode"/>.</param>
    /// <exception cref="XmlRpcFaultException">Code <c>Client</c>: the document is not a method call that can be read.</exception>
    public static XmlRpcRequest Read(ReadOnlySpan<byte> body, ReaderLimits limits, string? charset = null)
    {
        using var text = DocumentText.Decode(body, charset);
        if (text.IsBlank)
            throw DeserializationFault.Because("no element found");
        using var xml = XmlReader.Create(text, Settings);
        try
        {
            var request = new MethodCallReader(xml, limits).Read();
            while (xml.Read())
            {
                // Only comments and blanks may follow; anything else throws.
            }

            return request;
        }
        catch (XmlException e)
        {
            throw DeserializationFault.Because(Describe(e, text, sawRoot: xml.Depth > 0));
        }
    }

    // The parser's own advice about DOCTYPE is meant for programmers.
    private static string Describe(XmlException e, DocumentText text, bool sawRoot) =>
        !sawRoot && text.Characters.Contains("<!DOCTYPE", StringComparison.Ordinal)
            ? "a DOCTYPE is not allowed"
            : $"not well-formed: {e.Message}";
}
