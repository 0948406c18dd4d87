namespace Freeside.Domain.Billing.Application;

/// <summary>What is applied to an invoice.</summary>
/// <param name="Invnum">The invoice.</param>
/// <param name="Amount">How much, two decimals.</param>
public sealed record InvoiceApplied(int Invnum, decimal Amount);
