using Freeside.XmlRpc.Codec;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>
/// <c>system.multicall</c>: several calls in one request. Each is performed, logged and refused like a call of its own, with its own
/// secret and its own transaction; one that fails does not stop the others.
/// </summary>
internal sealed class Multicall(Dispatcher dispatcher, int maxCalls)
{
    private const string Name = "system.multicall";

    /// <summary>The method.</summary>
    public XmlRpcMethod Method => new(
        Name,
        "Performs a list of calls, each {methodName, params}; answers a list with [result] or {faultCode, faultString} for each.",
        RunAsync);

    private async ValueTask<XmlRpcResponse> RunAsync(XmlRpcCall call, CancellationToken cancellationToken)
    {
        if (call.Parameters is not [IReadOnlyList<object?> calls])
            return XmlRpcResponse.ClientFault($"{Name} takes one array of calls");
        if (calls.Count > maxCalls)
            return XmlRpcResponse.ClientFault($"{Name} takes no more than {maxCalls} calls");
        var answers = new List<object?>(calls.Count);
        for (var i = 0; i < calls.Count; i++)
        {
            var answer = Read(calls[i], $"{call.RequestId}/{i + 1}", call.Caller) is { } one
                ? await dispatcher.DispatchAsync(one, cancellationToken)
                : XmlRpcResponse.ClientFault($"Each call is a structure of methodName and params, and none is {Name}");
            answers.Add(Embedded(answer));
        }

        return XmlRpcResponse.Result(answers);
    }

    private static XmlRpcCall? Read(object? entry, string requestId, Caller caller)
    {
        if (entry is not XmlRpcStruct call || WireText.Of(call.GetValueOrDefault("methodName"))?.Trim() is not { } name || name == Name)
            return null;
        return call.GetValueOrDefault("params", Array.Empty<object?>()) is IReadOnlyList<object?> parameters
            ? new XmlRpcCall(name, parameters, requestId, caller)
            : null;
    }

    private static object Embedded(XmlRpcResponse answer) => answer switch
    {
        { IsFault: true } => new XmlRpcStruct { ["faultCode"] = answer.FaultCode, ["faultString"] = answer.FaultString },
        { Results: [_] } => answer.Results,
        _ => new object?[] { answer.Results },
    };
}
