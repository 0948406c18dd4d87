using System.Runtime.InteropServices;

namespace Freeside.Domain.Ledger;

/// <summary>A record that violates an invariant, told by numbers alone: no name or card number can be among them.</summary>
/// <param name="Facts">The record's number first, then what shows the violation.</param>
public sealed record Violation(IReadOnlyList<LedgerFact> Facts)
{
    /// <summary>One line: <c>paynum 17, custnum 2, paid 10.00, applied 12.00</c>.</summary>
    public override string ToString() => string.Join(", ", Facts);
}

/// <summary>A key or an amount.</summary>
/// <param name="Name">What it is; a key goes by its column's name.</param>
/// <param name="Value">The number; amounts have two places, keys none.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LedgerFact(string Name, decimal Value)
{
    /// <summary>Name and number.</summary>
    public override string ToString() => $"{Name} {Value}";
}
