namespace Freeside.Domain.Billing.Fees;

/// <summary>A fee a shop charges (<c>part_fee</c>).</summary>
public sealed record FeeDefinition
{
    /// <summary>The <see cref="Basis"/> of fees on calls.</summary>
    public const string Usage = "usage";

    /// <summary>The <see cref="Basis"/> of fees on what is still owed.</summary>
    public const string Owed = "owed";

    /// <summary>The definition's number.</summary>
    public required int Feepart { get; init; }

    /// <summary><c>Y</c>: charged no more.</summary>
    public string? Disabled { get; init; }

    /// <summary>The one agent whose customers it is for.</summary>
    public int? Agentnum { get; init; }

    /// <summary>The section of invoices it is shown in.</summary>
    public string? Category { get; init; }

    /// <summary><c>Y</c>: it is taxed.</summary>
    public string? Taxable { get; init; }

    /// <summary>Which taxes it falls under.</summary>
    public string? Taxclass { get; init; }

    /// <summary>A tax vendor's product.</summary>
    public int? Taxproductnum { get; init; }

    /// <summary>So much in any case, two decimals.</summary>
    public decimal Amount { get; init; }

    /// <summary>So many percent of what it is charged for.</summary>
    public decimal Percent { get; init; }

    /// <summary>What of an invoice: <c>charged</c>, <see cref="Owed"/> or <see cref="Usage"/>.</summary>
    public required string Basis { get; init; }

    /// <summary>At least.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>At most.</summary>
    public decimal? Maximum { get; init; }

    /// <summary><c>Y</c>: only of customers who have a credit balance.</summary>
    public string? LimitCredit { get; init; }

    /// <summary>Whether it stands on the line as charged once or for a period: <c>setup</c> or <c>recur</c>.</summary>
    public required string Setuprecur { get; init; }
}

/// <summary>What a fee on calls takes for each of one class (<c>part_fee_usage</c>).</summary>
/// <param name="Feepart">The fee.</param>
/// <param name="Classnum">The class.</param>
/// <param name="Amount">So much, two decimals.</param>
/// <param name="Percent">And so many percent of the call.</param>
public sealed record UsageFee(int Feepart, int Classnum, decimal Amount, decimal Percent);
