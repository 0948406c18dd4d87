namespace Freeside.Domain.Packages;

/// <summary>A discount that packages can have (<c>discount</c>).</summary>
public sealed class Discount
{
    /// <summary>The discount's number.</summary>
    public int Discountnum { get; init; }

    /// <summary>For how many months it is given; missing: without end. Zero is not without end.</summary>
    public decimal? Months { get; set; }

    /// <summary><c>Y</c>: setup fees are discounted too.</summary>
    public string? Setup { get; set; }
}
