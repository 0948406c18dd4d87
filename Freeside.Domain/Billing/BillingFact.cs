namespace Freeside.Domain.Billing;

/// <summary>Something about a customer, a package or a definition that matters to billing.</summary>
/// <param name="Kind">What: one of the constants here.</param>
/// <param name="Number">Of what.</param>
public sealed record BillingFact(string Kind, int Number)
{
    /// <summary>Number 0: there are calls that nobody was charged for yet, and packages that charge for calls.</summary>
    public const string Calls = "calls";

    /// <summary>A customer who gets invoices on paper.</summary>
    public const string Paper = "paper";

    /// <summary>A definition that charges for these, and that the customer's agent may sell.</summary>
    public const string Sold = "sold";

    /// <summary>The customer's advertising source, where there is one of that number.</summary>
    public const string Referral = "referral";
}
