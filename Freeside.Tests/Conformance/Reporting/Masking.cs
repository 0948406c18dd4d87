using System.Text.RegularExpressions;
using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Reporting;

/// <summary>Keeps card numbers, verification values and secrets out of reports.</summary>
internal static partial class Masking
{
    private static readonly HashSet<string> Hidden = new(["secret", "paycvv"], StringComparer.Ordinal);

    /// <summary>A text without numbers as long as a card's, and without the secrets among a step's arguments.</summary>
    public static string Text(string text, RecordedStep step)
    {
        foreach (var secret in step.Arguments.Where(a => Hidden.Contains(a.Name)).Select(a => a.Value?.ToString()).Where(s => s is { Length: > 0 }))
            text = Regex.Replace(text, $@"(?<!\w){Regex.Escape(secret!)}(?!\w)", "***", RegexOptions.None, TimeSpan.FromSeconds(1));
        return LongNumber().Replace(text, m => "*" + m.Value[^4..]);
    }

    /// <summary>A step's call on one line.</summary>
    public static string Call(RecordedStep step)
    {
        var arguments = step.Arguments.Select(a => Hidden.Contains(a.Name) ? $"{a.Name}=***" : $"{a.Name}={RelaxedJson.Canonical(a.Value)}");
        return Text($"{step.ShortMethod}({string.Join(", ", arguments)})", step);
    }

    [GeneratedRegex(@"\d(?:[ -]?\d){11,}", RegexOptions.None, 1000)]
    private static partial Regex LongNumber();
}
