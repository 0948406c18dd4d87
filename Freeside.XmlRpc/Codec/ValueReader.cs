using System.Xml;

namespace Freeside.XmlRpc.Codec;

/// <summary>
/// Reads values. Each method begins on the start of its element and ends on its end (or on the same element, if empty).
/// Recursion is bounded by <see cref="ReaderLimits.MaxDepth"/>: a stack overflow would end the process.
/// </summary>
internal sealed class ValueReader(XmlReader xml, ReaderLimits limits)
{
    // Declared by Apache XML-RPC and the clients that talk to it.
    private const string Extensions = "http://ws.apache.org/xmlrpc/namespaces/extensions";

    private int _depth;
    private int _count;

    /// <summary>The value of a <c>param</c>: its first <c>value</c>, or the type element that stands there without one.</summary>
    public object? ReadParam()
    {
        var depth = xml.Depth;
        var found = false;
        object? first = null;
        while (xml.NextChild(depth))
        {
            var value = xml.Is("value") ? ReadValue() : ReadTyped();
            if (!found)
                first = value;
            found = true;
        }

        return found ? first : throw DeserializationFault.Because("param without value");
    }

    /// <summary>The text of an element that may hold nothing else, exactly as written.</summary>
    public string ReadText()
    {
        if (xml.IsEmptyElement)
            return "";
        var text = default(TextPieces);
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
                throw DeserializationFault.Because($"element '{xml.LocalName}' where only text may stand");
            if (xml.IsText())
                text.Add(xml.Value);
        }

        return text.ToString();
    }

    // A type element wins over text beside it, and the first over others; bare text keeps its blanks.
    private object? ReadValue()
    {
        if (++_count > limits.MaxValues)
            throw DeserializationFault.Because($"more than {limits.MaxValues} values");
        if (xml.IsEmptyElement)
            return "";
        var text = default(TextPieces);
        var typed = false;
        object? first = null;
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.IsText())
                text.Add(xml.Value);
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            var value = ReadTyped();
            if (!typed)
                first = value;
            typed = true;
        }

        return typed ? first : text.ToString();
    }

    private object? ReadTyped() => (xml.NamespaceURI, xml.LocalName) switch
    {
        ("", "string" or "int" or "i4" or "double" or "boolean" or "dateTime.iso8601") => ReadText(),
        ("" or Extensions, "i8" or "i1" or "i2") => ReadText(),
        ("" or Extensions, "nil") => ReadNil(),
        ("", "base64") => XmlRpcBase64.Decode(ReadText()),
        ("", "struct") => ReadStruct(),
        ("", "array") => ReadArray(),
        _ => throw WrongElement(),
    };

    private object? ReadNil()
    {
        ReadText();
        return null;
    }

    private List<object?> ReadArray()
    {
        Enter();
        var values = new List<object?>();
        var depth = xml.Depth;
        var seen = false;
        while (xml.NextChild(depth))
        {
            // The original drops the values of a second data element; nobody can mean that.
            if (!xml.Is("data") || seen)
                throw WrongElement();
            seen = true;
            while (xml.NextChild(depth + 1))
                values.Add(xml.Is("value") ? ReadValue() : throw WrongElement());
        }

        _depth--;
        return values;
    }

    private XmlRpcStruct ReadStruct()
    {
        Enter();
        var members = new XmlRpcStruct();
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (!xml.Is("member"))
                throw WrongElement();
            ReadMember(members);
        }

        _depth--;
        return members;
    }

    private void ReadMember(XmlRpcStruct members)
    {
        var name = "";
        object? value = null;
        var valued = false;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Is("name"))
            {
                name = ReadText();
            }
            else
            {
                value = xml.Is("value") ? ReadValue() : throw WrongElement();
                valued = true;
            }
        }

        members[name] = valued ? value : throw DeserializationFault.Because("member without value");
    }

    private void Enter()
    {
        if (++_depth > limits.MaxDepth)
            throw DeserializationFault.Because($"arrays and structures nested more than {limits.MaxDepth} deep");
    }

    private XmlRpcFaultException WrongElement() => DeserializationFault.WrongElement(xml.NamespaceURI, xml.LocalName);
}
