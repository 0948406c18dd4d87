namespace Freeside.Tests.Conformance.Comparison;

/// <summary>One way in which a call of ours differs from the original's.</summary>
/// <param name="Place"><c>answer</c>, or the table.</param>
/// <param name="Lines">What was wanted and what came, for people.</param>
internal sealed record Difference(string Place, IReadOnlyList<string> Lines);
