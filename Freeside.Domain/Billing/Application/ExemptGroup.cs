namespace Freeside.Domain.Billing.Application;

/// <summary>What of a line is exempt from one tax for one reason.</summary>
/// <param name="Billpkgnum">The line.</param>
/// <param name="Kind">Tax and reason.</param>
/// <param name="Amount">How much, what credits took back already subtracted; two decimals.</param>
/// <param name="TaxExists">Whether the tax is (still) there.</param>
public sealed record ExemptGroup(int Billpkgnum, ExemptionKind Kind, decimal Amount, bool TaxExists);
