namespace Freeside.Domain.Billing.Taxes;

/// <summary>What a customer's own records say of taxes.</summary>
/// <param name="BillLocationnum">Where the customer is billed.</param>
/// <param name="ShipLocationnum">Where the customer is served.</param>
/// <param name="Tax"><c>Y</c>: pays none (<c>cust_main.tax</c>).</param>
/// <param name="ClassTax"><c>Y</c>: the customer's class pays none (<c>cust_class.tax</c>).</param>
/// <param name="HasOldExemptions">Whether there are exemptions in a table of old (<c>cust_tax_exempt</c>), which stop monthly exemptions.</param>
public sealed record TaxedCustomer(int? BillLocationnum, int? ShipLocationnum, string? Tax, string? ClassTax, bool HasOldExemptions);
