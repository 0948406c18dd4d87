namespace Freeside.Domain.Billing.Application;

/// <summary>What is applied to a line of an invoice, or to one part of a tax line.</summary>
/// <param name="Billpkgnum">The line.</param>
/// <param name="Setuprecur">Which of its amounts: <c>setup</c> or <c>recur</c>.</param>
/// <param name="Billpkgtaxlocationnum">The part of the first kind, if it is to one.</param>
/// <param name="Billpkgtaxratelocationnum">The part of the second kind, if it is to one.</param>
/// <param name="Paid">From payments, two decimals.</param>
/// <param name="Credited">From credits, two decimals.</param>
public sealed record LineApplied(
    int Billpkgnum, string Setuprecur, int? Billpkgtaxlocationnum, int? Billpkgtaxratelocationnum, decimal Paid, decimal Credited);
