using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Freeside.Tests.Wire;

/// <summary>Brings answer documents into a form in which two of them can be compared.</summary>
internal static partial class AnswerText
{
    /// <summary>
    /// The document as text: elements kept, members sorted by name, the place (<c> at FILE line N.</c>) cut from fault texts,
    /// and the toy's mark for byte strings (<c>b'…'</c>) read as that for character strings, the only kind we have.
    /// </summary>
    public static string Canonical(byte[] document)
    {
        var root = XDocument.Parse(System.Text.Encoding.UTF8.GetString(document), LoadOptions.PreserveWhitespace).Root!;
        Normalise(root, isFault: root.Element("fault") is not null);
        return root.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The code and text of a fault, or <c>null</c> where the document is none.</summary>
    public static (string Code, string Text)? Fault(byte[] document)
    {
        var members = XDocument.Parse(System.Text.Encoding.UTF8.GetString(document), LoadOptions.PreserveWhitespace)
            .Root!.Element("fault")?.Element("value")!.Element("struct")!.Elements("member")
            .ToDictionary(m => m.Element("name")!.Value, m => m.Element("value")!.Element("string")!.Value, StringComparer.Ordinal);
        return members is null ? null : (members["faultCode"], members["faultString"]);
    }

    private static void Normalise(XElement element, bool isFault)
    {
        foreach (var child in element.Elements().ToList())
            Normalise(child, isFault);
        if (element.Name == "struct")
            element.ReplaceNodes(element.Elements().OrderBy(m => m.Element("name")!.Value, StringComparer.Ordinal).ToList());
        if (element.Name != "string" || element.Value.Length == 0)
            return;
        element.Value = ByteString().Replace(isFault ? Place().Replace(element.Value, "") : element.Value, "u'");
    }

    [GeneratedRegex(@" at (\S+|\(eval \d+\)) line \d+\.\n?\z", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<=^|[ \[,>])b'", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ByteString();
}
