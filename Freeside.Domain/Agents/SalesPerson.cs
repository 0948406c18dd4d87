namespace Freeside.Domain.Agents;

/// <summary>A sales person (<c>sales</c>).</summary>
public sealed class SalesPerson
{
    /// <summary>The sales person's number.</summary>
    public int Salesnum { get; init; }
}
