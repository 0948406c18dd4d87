namespace Freeside.Domain.Customers;

/// <summary>An advertising source (<c>part_referral</c>).</summary>
public sealed class AdvertisingSource
{
    /// <summary>The source's number.</summary>
    public int Refnum { get; init; }
}
