namespace Freeside.Domain.Billing.Taxes;

/// <summary>How much of a tax's monthly exemption a customer has used.</summary>
/// <param name="Taxnum">The tax.</param>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Amount">How much, what credits took back already subtracted; two decimals.</param>
public sealed record MonthlyUse(int Taxnum, int Year, int Month, decimal Amount);
