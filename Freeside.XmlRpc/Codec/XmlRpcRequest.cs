namespace Freeside.XmlRpc.Codec;

/// <summary>A method call as read from its document.</summary>
/// <param name="MethodName">The name as sent, blanks around it trimmed.</param>
/// <param name="Parameters">The values of the params in order; their kinds stand at <see cref="XmlRpcStruct"/>.</param>
internal sealed record XmlRpcRequest(string MethodName, IReadOnlyList<object?> Parameters);
