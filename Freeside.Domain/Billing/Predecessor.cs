namespace Freeside.Domain.Billing;

/// <summary>A package whose place another one took, with its balance; where packages have balances of their own.</summary>
public sealed record Predecessor
{
    /// <summary>The package.</summary>
    public required int Pkgnum { get; init; }

    /// <summary>The package whose place it took itself.</summary>
    public int? ChangePkgnum { get; init; }

    /// <summary>The name of its definition.</summary>
    public string? Name { get; init; }

    /// <summary>How often its definition is billed.</summary>
    public string? Freq { get; init; }

    /// <summary>How early its lines are paid.</summary>
    public float? PayWeight { get; init; }

    /// <summary>How early its lines are credited.</summary>
    public float? CreditWeight { get; init; }

    /// <summary>Whether it was ever on an invoice.</summary>
    public required bool WasBilled { get; init; }

    /// <summary>What is owed for it; negative: what was paid for it in advance; two decimals.</summary>
    public required decimal Balance { get; init; }
}
