using Freeside.XmlRpc.Codec;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>What a method answers: a list of results (one param each), or a fault.</summary>
public sealed class XmlRpcResponse
{
    /// <summary>The answer to a call that finds too many waiting.</summary>
    public static readonly XmlRpcResponse Busy = ServerFault("The server is busy; nothing was done");

    private XmlRpcResponse(IReadOnlyList<object?> results, string? faultCode, string? faultString)
    {
        Results = results;
        FaultCode = faultCode;
        FaultString = faultString;
    }

    /// <summary>The results, each sent as one param; empty for a fault.</summary>
    public IReadOnlyList<object?> Results { get; }

    /// <summary>The fault's code, or <c>null</c> where this is no fault.</summary>
    public string? FaultCode { get; }

    /// <summary>The fault's text, or <c>null</c> where this is no fault.</summary>
    public string? FaultString { get; }

    /// <summary>Whether this is a fault.</summary>
    public bool IsFault => FaultCode is not null;

    /// <summary>The usual answer: one result.</summary>
    public static XmlRpcResponse Result(object? value) => new([value], null, null);

    /// <summary>An answer of several results, or of none.</summary>
    public static XmlRpcResponse ResultList(IReadOnlyList<object?> results) => new(results, null, null);

    /// <summary>The method died: fault code <c>Server</c> with a text for the client.</summary>
    public static XmlRpcResponse ServerFault(string text) => new([], XmlRpcFaultException.ServerFault, text);

    /// <summary>The request was not understood: fault code <c>Client</c> with a text for the client.</summary>
    public static XmlRpcResponse ClientFault(string text) => new([], XmlRpcFaultException.ClientFault, text);
}
