namespace Freeside.Domain.Billing.Application;

/// <summary>A part of a tax line: that of one tax at one place.</summary>
/// <param name="Billpkgnum">The tax line.</param>
/// <param name="Billpkgtaxlocationnum">Its number, where it is of the first kind.</param>
/// <param name="Billpkgtaxratelocationnum">Its number, where it is of the second kind.</param>
/// <param name="Amount">How much, two decimals.</param>
public sealed record TaxShare(int Billpkgnum, int? Billpkgtaxlocationnum, int? Billpkgtaxratelocationnum, decimal Amount);
