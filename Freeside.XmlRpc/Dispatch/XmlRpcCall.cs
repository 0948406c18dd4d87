namespace Freeside.XmlRpc.Dispatch;

/// <summary>One call as it came over the wire, and what the log line about it will say.</summary>
/// <param name="methodName">The name as sent, blanks trimmed.</param>
/// <param name="parameters">The values of the params in order; see <see cref="Codec.XmlRpcStruct"/> for their kinds.</param>
/// <param name="requestId">Identifies the call in the log.</param>
/// <param name="caller">Who sent it.</param>
public sealed class XmlRpcCall(string methodName, IReadOnlyList<object?> parameters, string requestId, Caller? caller = null)
{
    /// <summary>The outcome of a call that found too many waiting.</summary>
    public const string Busy = "busy";

    /// <summary>The name as sent, blanks trimmed.</summary>
    public string MethodName { get; } = methodName;

    /// <summary>The values of the params in order; see <see cref="Codec.XmlRpcStruct"/> for their kinds.</summary>
    public IReadOnlyList<object?> Parameters { get; } = parameters;

    /// <summary>Identifies the call in the log.</summary>
    public string RequestId { get; } = requestId;

    /// <summary>Who sent it.</summary>
    public Caller Caller { get; } = caller ?? new Caller(address: null);

    /// <summary>The customer the call is about, for the log; set by the method as soon as it knows.</summary>
    public string? Custnum { get; set; }

    /// <summary>How the call ended, for the log: <c>ok</c>, <c>refused</c>, <c>wrong secret</c>, <c>busy</c> or <c>fault</c>.</summary>
    public string Outcome { get; set; } = "ok";

    /// <summary>What else the log says of it: something that was to follow and did not.</summary>
    public IReadOnlyList<string> Notes { get; set; } = [];

    /// <summary>How often the call was done, for the log: more than once where the database gave it up in favour of another.</summary>
    public int Attempts { get; set; } = 1;
}
