namespace Freeside.Domain.Billing.Application;

/// <summary>A payment or credit of which some may be paid back.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The payment's or credit's number.</param>
/// <param name="Custnum">Its customer.</param>
/// <param name="Closed">Whether it is closed: a value that begins with <c>Y</c>.</param>
/// <param name="Unapplied">What is left of it, two decimals.</param>
public sealed record RefundableFunds(FundsKind Kind, int Number, int Custnum, string? Closed, decimal Unapplied);
