using Freeside.Domain.Common;

namespace Freeside.Domain.Settings;

/// <summary>The texts of refusals that a shop may translate (Msgcat.pm). Read once, as the original keeps what it has read.</summary>
/// <param name="texts">Text by code, of one locale: the original looks into no other.</param>
/// <param name="locale">That locale's name.</param>
/// <param name="showsCodes">Whether texts carry their code.</param>
public sealed class MessageCatalogue(IReadOnlyDictionary<string, string> texts, string locale, bool showsCodes)
{
    /// <summary>The catalogue in the user's locale or else the shop's.</summary>
    /// <param name="rows">The catalogue's rows, of all locales.</param>
    /// <param name="userLocale">The user's locale; empty or <c>null</c> where none is chosen.</param>
    /// <param name="settings">Tell the shop's locale, and whether texts carry their code.</param>
    public static MessageCatalogue For(IEnumerable<MessageRow> rows, string? userLocale, StartSettings settings)
    {
        var locale = userLocale is { } chosen && PerlTruth.IsTrue(chosen) ? chosen : settings.Locale;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows.Where(r => r.Locale == locale).OrderBy(r => r.Msgnum))
            texts.TryAdd(row.Code, row.Text);
        return new MessageCatalogue(texts, locale, settings.ShowsMessageCodes);
    }

    /// <summary>The message as a client gets it, with its code where the shop wants that (Msgcat.pm gettext).</summary>
    public string Text(string code)
    {
        var text = texts.GetValueOrDefault(code, code);
        if (!showsCodes)
            return text;
        return text == code ? $"Error code {code} (message for locale {locale} not found)" : $"{text} (error code {code})";
    }

    /// <summary>The message without its code, or another text where it is missing, empty or no more than its code.</summary>
    public string Label(string code, string otherwise) =>
        texts.GetValueOrDefault(code, "") is var text && text.Length > 0 && text != code ? text : otherwise;
}
