namespace Freeside.Domain.Billing.Application;

/// <summary>Which tax is not charged, and why: what the original groups exemptions of a line by.</summary>
/// <param name="Taxnum">The tax.</param>
/// <param name="Taxtype">Which table it is in, by its Perl class.</param>
/// <param name="Year">The year of a month's exemption.</param>
/// <param name="Month">The month.</param>
/// <param name="Monthly"><c>Y</c>: so much a month is free.</param>
/// <param name="Cust"><c>Y</c>: the customer pays no taxes.</param>
/// <param name="CustTaxname"><c>Y</c>: the customer does not pay this tax.</param>
/// <param name="Setup"><c>Y</c>: setup fees are not taxed.</param>
/// <param name="Recur"><c>Y</c>: recurring charges are not taxed.</param>
public sealed record ExemptionKind(
    int Taxnum, string? Taxtype, int? Year, int? Month, string? Monthly, string? Cust, string? CustTaxname, string? Setup, string? Recur);
