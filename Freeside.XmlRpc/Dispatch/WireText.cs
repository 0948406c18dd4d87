using Freeside.XmlRpc.Codec;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>Reads single values of a call.</summary>
internal static class WireText
{
    /// <summary>A scalar as text, or <c>null</c> for undef, structures and lists.</summary>
    public static string? Of(object? value) => value is XmlRpcBase64 bytes ? bytes.Text : value as string;
}
