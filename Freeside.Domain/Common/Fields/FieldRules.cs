using System.Diagnostics.CodeAnalysis;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Common.Fields;

/// <summary>
/// The original's rules for single fields (Record.pm, the subs beginning with <c>ut_</c>). Each takes the field's name, for
/// the refusal's text, and its value, empty where it is missing, and gives the value to store or the refusal. A trailing newline
/// is tolerated by nearly all and not stored.
/// </summary>
/// <remarks>
/// Stored numbers may have digits of other scripts and any length, as in the original: the database refuses them.
/// Whether a record with a key exists is asked elsewhere.
/// </remarks>
/// <param name="messages">Texts of those refusals that the original takes from its message catalogue.</param>
/// <param name="settings">Settings that widen or narrow the rules.</param>
[SuppressMessage("Performance", "CA1822", Justification = "A caller asks all rules alike, whether or not they hang on a setting.")]
public sealed partial class FieldRules(MessageCatalogue messages, FieldSettings settings)
{
    /// <summary>ut_anything: everything, as it is.</summary>
    public Checked Anything(string value) => Checked.Fine(value);

    // Perl's /^$/.
    private static bool IsEmpty(string value) => value is "" or "\n";

    private static Checked FirstGroup(PerlPattern pattern, string refusal, string field, string value) =>
        pattern.Match(value) is { } groups ? Checked.Fine(groups[1]) : Illegal(refusal, field, value);

    private static Checked Illegal(string refusal, string field, string value) => Checked.Refused($"{refusal} {field}: {value}");
}
