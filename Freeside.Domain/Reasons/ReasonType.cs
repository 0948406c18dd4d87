namespace Freeside.Domain.Reasons;

/// <summary>A kind of reasons (<c>reason_type</c>).</summary>
public sealed class ReasonType
{
    /// <summary>The number.</summary>
    public int Typenum { get; init; }

    /// <summary>What it gives reasons for, one letter: <c>F</c> refunds, <c>R</c> credits.</summary>
    public required string Class { get; set; }

    /// <summary>What it is called.</summary>
    public required string Name { get; set; }
}
