using System.Text;
using System.Text.RegularExpressions;

namespace Freeside.Domain.Common.Fields;

/// <summary>
/// A regular expression meaning what it means to the original's language: characters are code points, classes are Unicode's,
/// <c>$</c> tolerates one trailing newline. Matching takes time linear in the text, whatever a client sends.
/// </summary>
internal sealed class PerlPattern(string pattern)
{
    /// <summary>For use within brackets: Perl's <c>\w</c>. The circled letters count as letters there, though Unicode has them as symbols.</summary>
    public const string Word = @"\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\u200C\u200D\u24B6-\u24E9";

    private readonly Regex _regex = new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(10));

    /// <summary>The text's groups, the whole match first, those without a part in it empty; <c>null</c>: no match.</summary>
    public IReadOnlyList<string>? Match(string text)
    {
        var isPlain = !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
        var match = _regex.Match(isPlain ? text : OneCharacterEach(text));
        if (!match.Success)
            return null;
        var groups = new string[match.Groups.Count];
        for (var i = 0; i < groups.Length; i++)
            groups[i] = isPlain ? match.Groups[i].Value : Original(text, match.Groups[i]);
        return groups;
    }

    // .NET matches UTF-16 units, where a character beyond the basic plane is two of no class: it is stood in for by one of its kind.
    private static string OneCharacterEach(string text)
    {
        var stood = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            stood.Append(rune.IsBmp ? (char)rune.Value : PerlCharacters.IsDigit(rune) ? '\u0660' : PerlCharacters.IsWord(rune) ? '\u4E00' : '\uFFFD');
        return stood.ToString();
    }

    private static string Original(string text, Group group) =>
        string.Concat(text.EnumerateRunes().Skip(group.Index).Take(group.Length).Select(rune => rune.ToString()));
}
