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
}
