using System.Globalization;
using Freeside.Tests.Support;

namespace Freeside.Tests.Wire;

/// <summary>One recorded exchange with the original's listener.</summary>
/// <param name="Name">For example <c>005-frontier-customer_info</c>.</param>
/// <param name="Request">What the client sent, or <c>null</c> where only the index tells how it was made.</param>
/// <param name="Response">What the original answered, or <c>null</c> where that was too much to keep.</param>
internal sealed record Capture(string Name, byte[]? Request, byte[]? Response)
{
    /// <summary>The number in the name's first place.</summary>
    public int Number => int.Parse(Name.AsSpan(0, 3), CultureInfo.InvariantCulture);

    /// <summary>The original's answers, mostly one.</summary>
    public IReadOnlyList<RawAnswer> Answers => RawAnswer.ReadAll(Response);

    public override string ToString() => Name;
}
