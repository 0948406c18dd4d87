namespace Freeside.Domain.Customers;

/// <summary>A tag of a customer (<c>cust_tag</c>).</summary>
public sealed class CustomerTag
{
    /// <summary>The row's number.</summary>
    public int Custtagnum { get; init; }

    /// <summary>The customer.</summary>
    public int Custnum { get; set; }

    /// <summary>The tag.</summary>
    public int Tagnum { get; set; }
}
