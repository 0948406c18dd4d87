namespace Freeside.XmlRpc.Codec;

/// <summary>A request that cannot be answered with a result: the client gets a fault with this code and text.</summary>
/// <param name="faultCode"><see cref="ClientFault"/> or <see cref="ServerFault"/>.</param>
/// <param name="faultString">The text for the client: no file names, statements or secrets.</param>
public sealed class XmlRpcFaultException(string faultCode, string faultString) : Exception(faultString)
{
    /// <summary>The request was not understood, or the method is not there.</summary>
    public const string ClientFault = "Client";

    /// <summary>The method itself died.</summary>
    public const string ServerFault = "Server";

    /// <summary><see cref="ClientFault"/> or <see cref="ServerFault"/>.</summary>
    public string FaultCode { get; } = faultCode;

    /// <summary>The text for the client.</summary>
    public string FaultString { get; } = faultString;
}
