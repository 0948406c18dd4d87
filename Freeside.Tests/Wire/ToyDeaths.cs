using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.Tests.Wire;

/// <summary>The toy methods that die, and one that only warns.</summary>
internal static class ToyDeaths
{
    public static IEnumerable<XmlRpcMethod> Methods() =>
    [
        Dying("die_text", "something broke"),
        Dying("die_nl", "something broke\n"),
        Dying("die_markup", "<bad> & \"worse\" caf\u00e9 \u263a\r\n"),
        Dying("die_hash", "Application error"),
        Dying("die_array", "Application error"),
        Dying("die_object", "Application error"),
        Dying("die_empty", "Died"),
        Dying("die_zero", "0"),
        Dying("die_undef_method", "Can't locate object method \"no_such_inner\" via package \"FS::API\""),
        Dying("die_unblessed", "Can't call method \"foo\" on an undefined value"),
        ToyMethods.Method("warns", _ => XmlRpcResponse.Result(new XmlRpcStruct { ["ok"] = "1" })),
    ];

    private static XmlRpcMethod Dying(string name, string text) =>
        ToyMethods.Method(name, _ => throw new XmlRpcFaultException(XmlRpcFaultException.ServerFault, text));
}
