namespace Freeside.XmlRpc.Codec;

/// <summary>
/// An XML-RPC structure: member names with their values, in the order they were set.
/// A value is a <see cref="string"/> (every scalar travels as text), <c>null</c> (undef),
/// an <see cref="XmlRpcStruct"/> or an <see cref="IReadOnlyList{T}"/> of such values. The params of a call may also hold base64 values;
/// <see cref="Dispatch.CallArguments"/> reads them as text.
/// </summary>
public sealed class XmlRpcStruct : OrderedDictionary<string, object?>
{
    /// <summary>An empty structure; member names are case-sensitive.</summary>
    public XmlRpcStruct()
        : base(StringComparer.Ordinal)
    {
    }
}
