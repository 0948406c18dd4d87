namespace Freeside.Domain.Customers;

/// <summary>A person to turn to (<c>contact</c>).</summary>
public sealed class Contact
{
    /// <summary>The contact's number.</summary>
    public int Contactnum { get; init; }

    /// <summary>Where the contact is.</summary>
    public int? Locationnum { get; set; }
}
