using System.Globalization;
using System.Text;
using Freeside.XmlRpc.Codec;

namespace Freeside.Tests.Wire;

/// <summary>Shows values as the toy methods did.</summary>
internal static class ToyText
{
    /// <summary>One value: <c>u'text'</c>, <c>undef</c>, <c>[…]</c> or <c>{key=>…}</c> with sorted keys.</summary>
    public static string Show(object? value) => value switch
    {
        null => "undef",
        string text => $"u'{Escape(text)}'",
        XmlRpcBase64 bytes => Show(bytes.Characters),
        XmlRpcStruct members =>
            $"{{{string.Join(',', members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{Escape(m.Key)}=>{Show(m.Value)}"))}}}",
        IReadOnlyList<object?> list => $"[{string.Join(',', list.Select(Show))}]",
        _ => throw new ArgumentException($"A {value.GetType()} cannot have come over the wire.", nameof(value)),
    };

    private static string Escape(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= ' ' and <= '~' && !"[]{},\\".Contains((char)rune.Value, StringComparison.Ordinal))
                shown.Append((char)rune.Value);
            else
                shown.Append(CultureInfo.InvariantCulture, $"\\x{{{rune.Value:x}}}");
        }

        return shown.ToString();
    }
}
