using System.Xml;

namespace Freeside.XmlRpc.Codec;

/// <summary>The one way this codec steps through elements.</summary>
internal static class XmlReaderSteps
{
    /// <summary>
    /// Moves to the next element directly inside the element at <paramref name="parentDepth"/>, over any text.
    /// Before the first step the reader stands on the parent's start, later on the last child's start (empty) or end.
    /// </summary>
    /// <returns>False when the reader stands at the parent's end.</returns>
    public static bool NextChild(this XmlReader xml, int parentDepth)
    {
        if (xml.Depth == parentDepth && xml.IsEmptyElement)
            return false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
                return true;
            if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == parentDepth)
                return false;
        }

        return false;
    }

    /// <summary>Whether the reader stands on an element of that name in no namespace.</summary>
    public static bool Is(this XmlReader xml, string name) => xml.LocalName == name && xml.NamespaceURI.Length == 0;

    /// <summary>Whether the reader stands on character data, blanks included.</summary>
    public static bool IsText(this XmlReader xml) =>
        xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;
}
