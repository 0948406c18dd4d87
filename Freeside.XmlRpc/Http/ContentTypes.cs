using Microsoft.Extensions.Primitives;

namespace Freeside.XmlRpc.Http;

/// <summary>
/// Which bodies are taken for XML-RPC. Everything a web page can post to another site without asking (forms, plain text) stays refused.
/// </summary>
internal static class ContentTypes
{
    /// <summary>Whether a <c>Content-Type</c> header's first value (missing and empty included) is accepted.</summary>
    public static bool IsAccepted(StringValues header) => MediaType(header) is var type
        && (type.IsEmpty
            || Is(type, "text/xml")
            || Is(type, "application/xml")
            || Is(type, "application/xml-rpc")
            || Is(type, "application/soap+xml"));

    /// <summary>The header's media type without parameters, as sent.</summary>
    public static ReadOnlySpan<char> MediaType(StringValues header)
    {
        var value = (header.Count == 0 ? "" : header[0]).AsSpan();
        var semicolon = value.IndexOf(';');
        return (semicolon < 0 ? value : value[..semicolon]).Trim();
    }

    /// <summary>The header's <c>charset</c> parameter, or <c>null</c>.</summary>
    public static string? Charset(StringValues header)
    {
        if (header.Count == 0 || header[0] is not { } value || !value.Contains(';', StringComparison.Ordinal))
            return null;
        foreach (var parameter in value.Split(';', StringSplitOptions.TrimEntries)[1..])
        {
            if (parameter.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))
                return parameter["charset=".Length..].Trim('"');
        }

        return null;
    }

    private static bool Is(ReadOnlySpan<char> type, string name) => type.Equals(name, StringComparison.OrdinalIgnoreCase);
}
