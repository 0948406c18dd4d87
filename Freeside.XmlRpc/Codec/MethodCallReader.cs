using System.Xml;

namespace Freeside.XmlRpc.Codec;

/// <summary>Walks over one <c>methodCall</c> element. Texts between elements and all attributes are ignored, as the original does.</summary>
internal sealed class MethodCallReader(XmlReader xml, ReaderLimits limits)
{
    private readonly ValueReader _values = new(xml, limits);
    private readonly List<object?> _parameters = [];
    private string? _methodName;

    /// <summary>Reads the document's root element.</summary>
    public XmlRpcRequest Read()
    {
        xml.MoveToContent();
        if (xml.Is("methodResponse"))
            throw DeserializationFault.NoMethodName();
        if (!xml.Is("methodCall"))
            throw WrongElement();
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Is("methodName"))
                ReadMethodName();
            else if (xml.Is("params"))
                ReadParams();
            else
                throw WrongElement();
        }

        return _methodName is null
            ? throw DeserializationFault.NoMethodName()
            : new XmlRpcRequest(_methodName.Trim(' ', '\t', '\r', '\n'), _parameters);
    }

    // Of two names the first counts, in the original too.
    private void ReadMethodName()
    {
        var name = _values.ReadText();
        _methodName ??= name;
    }

    private void ReadParams()
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (!xml.Is("param"))
                throw WrongElement();
            _parameters.Add(_values.ReadParam());
        }
    }

    private XmlRpcFaultException WrongElement() => DeserializationFault.WrongElement(xml.NamespaceURI, xml.LocalName);
}
