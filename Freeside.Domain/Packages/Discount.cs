namespace Freeside.Domain.Packages;

/// <summary>A discount that packages can have (<c>discount</c>).</summary>
public sealed class Discount
{
    /// <summary>The discount's number.</summary>
    public int Discountnum { get; init; }

    /// <summary>For how many months it is given; missing: without end. Zero is not without end.</summary>
    public decimal? Months { get; set; }

    /// <summary>How much it takes off a month; two decimals, 0 where it is a percentage.</summary>
    public decimal Amount { get; set; }

    /// <summary>How many percent it takes off; 0 where it is an amount.</summary>
    public decimal Percent { get; set; }

    /// <summary><c>Y</c>: setup fees are discounted too.</summary>
    public string? Setup { get; set; }
}
