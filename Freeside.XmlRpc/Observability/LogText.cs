namespace Freeside.XmlRpc.Observability;

/// <summary>Makes what a client sent fit for a log line.</summary>
internal static class LogText
{
    /// <summary>The text without anything but printable ASCII, so that no client can forge lines, and cut after <paramref name="length"/> characters.</summary>
    public static string Clean(string text, int length = 100)
    {
        if (text.Length <= length && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        return string.Create(Math.Min(text.Length, length), text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = source[i] is >= ' ' and <= '~' ? source[i] : '?';
        });
    }
}
