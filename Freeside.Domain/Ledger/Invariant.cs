namespace Freeside.Domain.Ledger;

/// <summary>What holds of money in every database that only Freeside's own rules have written.</summary>
/// <param name="Name">Its short name, for reports and scripts.</param>
/// <param name="Sentence">What holds, in one plain sentence.</param>
public sealed record Invariant(string Name, string Sentence);
