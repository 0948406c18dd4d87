namespace Freeside.Domain.Reasons;

/// <summary>A reason for giving back, cancelling or suspending (<c>reason</c>).</summary>
public sealed class Reason
{
    /// <summary>The reason's number.</summary>
    public int Reasonnum { get; init; }

    /// <summary>The kind of reason.</summary>
    public int ReasonType { get; set; }

    /// <summary>The reason in words.</summary>
    public required string Text { get; set; }

    /// <summary>The definition of the package that is ordered when the suspension ends, if any.</summary>
    public int? UnsuspendPkgpart { get; set; }

    /// <summary><c>Y</c>: that package starts when the customer is billed next.</summary>
    public string? UnsuspendHold { get; set; }

    /// <summary><c>Y</c>: what was paid for and is not used is given back.</summary>
    public string? UnusedCredit { get; set; }

    /// <summary>The fee for being suspended, if any.</summary>
    public int? Feepart { get; set; }

    /// <summary><c>Y</c>: the fee is charged when the suspension ends, not when it begins.</summary>
    public string? FeeOnUnsuspend { get; set; }

    /// <summary><c>Y</c>: the fee waits for an invoice that is made anyway.</summary>
    public string? FeeHold { get; set; }
}
