using Freeside.XmlRpc.Codec;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>
/// The introspection methods that XML-RPC clients expect; the original has none. They need no secret:
/// what they tell stands in the documentation.
/// </summary>
internal sealed class Introspection(Func<string, XmlRpcMethod?> find, Func<IReadOnlyList<string>> names)
{
    private static readonly Dictionary<string, string[]> Signatures = new(StringComparer.Ordinal)
    {
        ["system.listMethods"] = ["array"],
        ["system.methodHelp"] = ["string", "string"],
        ["system.methodSignature"] = ["array", "string"],
        ["system.multicall"] = ["array", "array"],
        ["system.getCapabilities"] = ["struct"],
    };

    /// <summary>The methods.</summary>
    public IEnumerable<XmlRpcMethod> Methods =>
    [
        new("system.listMethods", "Lists the names of all methods.", (_, _) => Answer(names())),
        new("system.methodHelp", "Says what the method of the given name does.", (call, _) => Answer(Named(call).Help)),
        new(
            "system.methodSignature",
            "Gives the types of result and params as a list of signatures, or 'undef' for methods that take a key/value list.",
            (call, _) => Answer(Signature(Named(call).Name))),
        new("system.getCapabilities", "Lists the conventions this server follows.", (_, _) => Answer(Capabilities())),
    ];

    private static ValueTask<XmlRpcResponse> Answer(object? value) => ValueTask.FromResult(XmlRpcResponse.Result(value));

    // A key/value list of any length has no signature; "undef" is what introspection answers then.
    private static object Signature(string name) =>
        Signatures.TryGetValue(name, out var types) ? new string[][] { types } : "undef";

    private static XmlRpcStruct Capabilities() => new()
    {
        ["xmlrpc"] = Capability("http://xmlrpc.com/spec.md", "1"),
        ["introspection"] = Capability("http://xmlrpc-c.sourceforge.net/introspection.html", "1"),
        ["system.multicall"] = Capability("http://www.xmlrpc.com/discuss/msgReader$1208", "1"),
    };

    private static XmlRpcStruct Capability(string url, string version) => new() { ["specUrl"] = url, ["specVersion"] = version };

    private XmlRpcMethod Named(XmlRpcCall call)
    {
        if (call.Parameters is not [var parameter] || WireText.Of(parameter) is not { } name)
            throw new XmlRpcFaultException(XmlRpcFaultException.ClientFault, $"{call.MethodName} takes the name of one method");
        return find(name)
            ?? throw new XmlRpcFaultException(XmlRpcFaultException.ClientFault, "There is no method of that name");
    }
}
