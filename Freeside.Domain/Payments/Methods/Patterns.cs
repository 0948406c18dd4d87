using System.Text.RegularExpressions;

namespace Freeside.Domain.Payments.Methods;

/// <summary>What all patterns of payment fields have in common.</summary>
internal static class Patterns
{
    /// <summary>How they are read.</summary>
    public const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>How long a match may take, in milliseconds.</summary>
    public const int Timeout = 1000;
}
