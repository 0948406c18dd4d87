using System.Text;
using Freeside.XmlRpc.Codec;

namespace Freeside.Tests.Codec;

/// <summary>Reads documents the way the endpoint does.</summary>
internal static class Reading
{
    public static readonly ReaderLimits Limits = new(MaxDepth: 64, MaxValues: 1000);

    /// <summary>The value that arrives for a param with this content of its value element.</summary>
    public static object? Value(string content) => Params($"<param><value>{content}</value></param>").Single();

    /// <summary>The values that arrive for this content of params.</summary>
    public static IReadOnlyList<object?> Params(string content) => Call($"<methodName>m</methodName><params>{content}</params>").Parameters;

    /// <summary>The call with this content of methodCall.</summary>
    public static XmlRpcRequest Call(string content) => Document($"<?xml version=\"1.0\"?><methodCall>{content}</methodCall>");

    public static XmlRpcRequest Document(string document, ReaderLimits? limits = null) =>
        XmlRpcReader.Read(Encoding.UTF8.GetBytes(document), limits ?? Limits);

    public static XmlRpcRequest Document(byte[] document, string? charset = null) => XmlRpcReader.Read(document, Limits, charset);

    /// <summary>The text of the fault that reading ends with, without the common start.</summary>
    public static string Fault(Func<object?> reading)
    {
        var fault = Assert.Throws<XmlRpcFaultException>(() => reading())!;
        Assert.That(fault.FaultCode, Is.EqualTo(XmlRpcFaultException.ClientFault));
        Assert.That(fault.FaultString, Does.StartWith(DeserializationFault.Prefix).And.EndWith("\n"));
        return fault.FaultString[DeserializationFault.Prefix.Length..^1];
    }
}
