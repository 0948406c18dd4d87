namespace Freeside.Domain.Customers;

/// <summary>A class of customers (<c>cust_class</c>).</summary>
public sealed class CustomerClass
{
    /// <summary>The class's number.</summary>
    public int Classnum { get; init; }
}
