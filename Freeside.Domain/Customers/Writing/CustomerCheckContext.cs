using Freeside.Domain.Payments.Methods;

namespace Freeside.Domain.Customers.Writing;

/// <summary>What a customer's fields are looked at with, beside the shop and the records they refer to.</summary>
internal sealed record CustomerCheckContext
{
    /// <summary>Whether the customer is being made.</summary>
    public required bool IsNew { get; init; }

    /// <summary>Whether billing and service location are one.</summary>
    public required bool HasOneAddress { get; init; }

    /// <summary>The billing location's country: phone numbers are of there.</summary>
    public required string BillingCountry { get; init; }

    /// <summary>The check of how the customer pays.</summary>
    public required CustomerPaymentCheck Payment { get; init; }
}
