namespace Freeside.Domain.Packages;

/// <summary>An advertising source (<c>part_referral</c>).</summary>
public sealed class ReferralSource
{
    /// <summary>The source's number.</summary>
    public int Refnum { get; init; }
}
