using Freeside.Domain.Settings;

namespace Freeside.Domain.Common.Fields;

/// <content>Countries, postal codes and phone numbers.</content>
public sealed partial class FieldRules
{
    private static readonly PerlPattern CountryCode = new($"^([{PerlPattern.Word}]{{2}})$");
    private static readonly PerlPattern CountryName = new($"^([{PerlPattern.Word} ,.()']+)$");
    private static readonly PerlPattern ZipOfUnitedStates = new(@"^\s*(\d{5}(?:-\d{4})?)\s*$");

    // Perl's [A-Z] without regard to case takes the long s and the Kelvin sign, too.
    private static readonly PerlPattern ZipOfCanada =
        new(@"^\s*([A-Za-z\u017F\u212A]\d[A-Za-z\u017F\u212A])\s*(\d[A-Za-z\u017F\u212A]\d)\s*$");

    private static readonly PerlPattern ZipElsewhere = new($@"^\s*([{PerlPattern.Word}][{PerlPattern.Word}\-\s]{{0,8}}[{PerlPattern.Word}])\s*$");
    private static readonly PerlPattern TenDigitsAndMore = new(@"^(\d{3})(\d{3})(\d{4})(\d*)$");

    /// <summary>
    /// ut_country: any two word characters, in upper case, or an English name (<see cref="Countries"/>), which becomes its code.
    /// Whether such a country exists is not asked of a code.
    /// </summary>
    public Checked Country(string field, string value)
    {
        var code = CountryCode.Match(value)?[1] ?? (CountryName.Match(value) is { } name ? Countries.Code(name[1]) : null);
        return code is null ? Illegal("Illegal (country)", field, value) : Checked.Fine(code.ToUpperInvariant());
    }

    /// <summary>
    /// ut_zip: by country. <c>US</c> and <c>CA</c> have their form; <c>AU</c> requires the general one, 2 to 10 characters; elsewhere
    /// that or nothing. Blanks around it are dropped.
    /// </summary>
    /// <param name="field">The field's name.</param>
    /// <param name="value">The postal code.</param>
    /// <param name="country">The country's code as stored; empty where there is none.</param>
    public Checked Zip(string field, string value, string country)
    {
        var refusal = messages.Text(MessageCode.IllegalZip);
        if (country == "US")
            return FirstGroup(ZipOfUnitedStates, refusal, $"{field} for country US", value);
        if (country == "CA")
        {
            return ZipOfCanada.Match(value) is { } halves
                ? Checked.Fine($"{halves[1]} {halves[2]}")
                : Illegal(refusal, $"{field} for country CA", value);
        }

        return string.IsNullOrWhiteSpace(value) && country != "AU" ? Checked.Fine("") : FirstGroup(ZipElsewhere, refusal, field, value);
    }

    /// <summary>
    /// ut_phonen: in <c>US</c> and <c>CA</c> the digits as <c>NNN-NNN-NNNN</c>, those beyond ten as <c> xN</c>, unless they are a
    /// single 0; elsewhere as <see cref="TextOrEmpty"/>. Nothing is fine.
    /// </summary>
    /// <param name="field">The field's name.</param>
    /// <param name="value">The phone number.</param>
    /// <param name="country">The billing country's code; <c>null</c> (unlike empty): as <see cref="AlphanumericOrEmpty"/>.</param>
    /// <param name="defaultAreaCode">What seven digits are preceded by (setting cust_main-default_areacode); empty or <c>null</c>: they are refused.</param>
    public Checked Phone(string field, string value, string? country, string? defaultAreaCode)
    {
        if (country is null)
            return AlphanumericOrEmpty(field, value);
        if (value.Length == 0)
            return Checked.Fine("");
        if (country is not ("US" or "CA"))
            return TextOrEmpty(field, value);
        var digits = PerlCharacters.Digits(value);
        if (PerlCharacters.Count(digits) == 7 && PerlTruth.IsTrue(defaultAreaCode))
            digits = defaultAreaCode + digits;
        return TenDigitsAndMore.Match(digits) is { } parts
            ? Checked.Fine($"{parts[1]}-{parts[2]}-{parts[3]}" + (PerlTruth.IsTrue(parts[4]) ? $" x{parts[4]}" : ""))
            : Illegal(messages.Text(MessageCode.IllegalPhone), field, value);
    }
}
