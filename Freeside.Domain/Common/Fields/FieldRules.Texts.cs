using System.Text.RegularExpressions;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Common.Fields;

/// <content>Texts, names and words.</content>
public sealed partial class FieldRules
{
    private static readonly PerlPattern NameCharacters = new($"^([{PerlPattern.Word} ,.\\-']+)$");
    private static readonly PerlPattern Words = new($"^([{PerlPattern.Word}]+)$");
    private static readonly PerlPattern WordsOrNone = new($"^([{PerlPattern.Word}]*)$");

    private readonly PerlPattern _text = TextCharacters(settings.MoneyCharacters);

    /// <summary>
    /// ut_text: word characters, blanks, <c>! @ # $ % &amp; ( ) - + ; : ' " , . ? / = [ ] &lt; &gt;</c> and the shop's money
    /// characters; neither tab nor newline. Stored as it is, blanks at its ends too.
    /// </summary>
    public Checked Text(string field, string value) => FirstGroup(_text, messages.Text(MessageCode.IllegalOrEmptyText), field, value);

    /// <summary>ut_textn: as <see cref="Text"/>, or nothing; the refusal's text is the same.</summary>
    public Checked TextOrEmpty(string field, string value) => IsEmpty(value) ? Checked.Fine("") : Text(field, value);

    /// <summary>ut_name: word characters, blanks, <c>, . - '</c>; stored without blanks at its ends, inner runs as one. Blanks alone become nothing.</summary>
    public Checked Name(string field, string value) =>
        NameCharacters.Match(value) is { } groups
            ? Checked.Fine(string.Join(' ', groups[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            : Illegal(messages.Text(MessageCode.IllegalName), field, value);

    /// <summary>ut_namen: as <see cref="Name"/>, or nothing.</summary>
    public Checked NameOrEmpty(string field, string value) => IsEmpty(value) ? Checked.Fine("") : Name(field, value);

    /// <summary>ut_alpha: word characters, no blanks.</summary>
    public Checked Alphanumeric(string field, string value) => FirstGroup(Words, "Illegal or empty (alphanumeric)", field, value);

    /// <summary>ut_alphan: as <see cref="Alphanumeric"/>, or nothing.</summary>
    public Checked AlphanumericOrEmpty(string field, string value) => FirstGroup(WordsOrNone, "Illegal (alphanumeric)", field, value);

    // The original puts the setting into its character class as it stands, so a-z there is a range; only what is no class at all
    // (there every text would be a fault) is taken character by character.
    private static PerlPattern TextCharacters(string moneyCharacters)
    {
        try
        {
            return Pattern(OpeningBracket().Replace(moneyCharacters, @"\["));
        }
        catch (ArgumentException)
        {
            return Pattern(string.Concat(moneyCharacters.Select(c => $"\\u{(int)c:X4}")));
        }

        static PerlPattern Pattern(string more) => new($"^([{PerlPattern.Word} !@#$%&()\\-+;:'\",.?/=\\[\\]<>{more}]+)$");
    }

    // A bracket within a class is a plain character to Perl, but may begin a subtraction in .NET.
    [GeneratedRegex(@"(?<!\\)\[", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OpeningBracket();
}
