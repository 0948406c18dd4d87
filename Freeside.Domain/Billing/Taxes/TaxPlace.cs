namespace Freeside.Domain.Billing.Taxes;

/// <summary>Where something is taxed: what of a location (<c>cust_location</c>) decides which taxes there are. Missing and empty are the same.</summary>
/// <param name="Locationnum">The location.</param>
/// <param name="Country">Two-letter country code.</param>
/// <param name="State">State or province.</param>
/// <param name="County">County.</param>
/// <param name="City">City.</param>
/// <param name="District">Tax district.</param>
public sealed record TaxPlace(int Locationnum, string Country, string? State, string? County, string? City, string? District);
