namespace Freeside.Domain.Ledger;

/// <summary>What was found of one invariant.</summary>
/// <param name="Invariant">The invariant.</param>
/// <param name="First">The first violations, as many as are shown.</param>
/// <param name="Count">How many there are in all.</param>
public sealed record Finding(Invariant Invariant, IReadOnlyList<Violation> First, long Count)
{
    /// <summary>Whether it holds.</summary>
    public bool Holds => Count == 0;
}
