using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.Tests.Wire;

/// <summary>The methods the original's listener had behind it when the exchanges were recorded.</summary>
internal static class ToyMethods
{
    /// <summary>The toy's shared secret.</summary>
    public const string Secret = "sharingiscaring";

    /// <summary>A table of all toy methods.</summary>
    public static MethodTable Table() => new(Methods());

    /// <summary>All toy methods.</summary>
    public static IEnumerable<XmlRpcMethod> Methods() => [.. Asking(), .. ToyReturns.Methods(), .. ToyDeaths.Methods()];

    /// <summary>A method of the package FS::API without help.</summary>
    public static XmlRpcMethod Method(string name, Func<XmlRpcCall, XmlRpcResponse> answer) =>
        new($"FS.API.{name}", $"The toy {name}.", (call, _) => ValueTask.FromResult(answer(call)));

    private static IEnumerable<XmlRpcMethod> Asking() =>
    [
        Method("echo", call => Result(new XmlRpcStruct
        {
            ["argc"] = call.Parameters.Count.ToString(),
            ["got"] = string.Join(" ; ", call.Parameters.Select(ToyText.Show)),
        })),
        Method("echo_hash", call => Result(EchoHash(CallArguments.From(call.Parameters)))),
        Method("same", call => Result(new XmlRpcStruct { ["args"] = call.Parameters })),
        Method("insert_payment", call => WithSecret(call, new() { ["error"] = "", ["paynum"] = "12345" })),
        Method("insert_payment_phonenum", call => WithSecret(call, new() { ["error"] = "", ["paynum"] = "12345" })),
        Method("insert_credit_phonenum", call => WithSecret(call, new() { ["error"] = "", ["crednum"] = "77" })),
        Method("insert_refund_phonenum", _ => Result(new XmlRpcStruct { ["error"] = "Unknown phonenum" })),
        Method("new_customer", call => WithSecret(call, new() { ["error"] = "", ["custnum"] = "181319" })),
        Method("bill_now", call => WithSecret(call, new() { ["error"] = null })),
        Method("customer_info", call => WithSecret(call, CustomerInfo(call))),
        Method("location_info", call => WithSecret(call, ToyReturns.Locations())),
    ];

    private static XmlRpcResponse Result(object? value) => XmlRpcResponse.Result(value);

    private static XmlRpcResponse WithSecret(XmlRpcCall call, XmlRpcStruct answer) =>
        Result(CallArguments.From(call.Parameters).Text("secret") == Secret ? answer : new XmlRpcStruct { ["error"] = "Incorrect shared secret" });

    private static XmlRpcStruct EchoHash(CallArguments arguments)
    {
        var shown = new XmlRpcStruct();
        foreach (var (key, value) in arguments)
            shown[key] = ToyText.Show(value);
        return shown;
    }

    // Captures 462-464 were taken from the real daemon, which has no such customer.
    private static XmlRpcStruct CustomerInfo(XmlRpcCall call) =>
        CallArguments.From(call.Parameters).Text("custnum") == "999999"
            ? new XmlRpcStruct { ["error"] = "Unknown custnum" }
            : ToyReturns.Customer();
}
