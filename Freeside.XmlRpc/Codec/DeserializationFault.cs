namespace Freeside.XmlRpc.Codec;

/// <summary>The faults of requests that cannot be read; texts begin and end as the original's do.</summary>
internal static class DeserializationFault
{
    /// <summary>What every such fault begins with.</summary>
    public const string Prefix = "Application failed during request deserialization: ";

    // What a client sent is repeated only so far.
    private const int MaxRepeated = 200;

    /// <summary>The document cannot be read, for the reason given.</summary>
    public static XmlRpcFaultException Because(string reason) =>
        new(XmlRpcFaultException.ClientFault, $"{Prefix}{(reason.Length > MaxRepeated ? reason[..MaxRepeated] : reason)}\n");

    /// <summary>An element stands where none of its name may; a name in a namespace is shown as <c>{uri}name</c>.</summary>
    public static XmlRpcFaultException WrongElement(string namespaceUri, string localName) =>
        Because(namespaceUri.Length == 0 ? $"wrong element '{localName}'" : $"wrong element '{{{namespaceUri}}}{localName}'");

    /// <summary>The document names no method.</summary>
    public static XmlRpcFaultException NoMethodName() =>
        new(XmlRpcFaultException.ClientFault, "Can't find method element in the message");
}
