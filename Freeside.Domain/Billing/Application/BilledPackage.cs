namespace Freeside.Domain.Billing.Application;

/// <summary>A package on an invoice's line, with what its own definition says.</summary>
/// <param name="Pkgnum">The package.</param>
/// <param name="PayWeight">How early its lines are paid; missing: 0.</param>
/// <param name="CreditWeight">How early its lines are credited; missing: 0.</param>
/// <param name="Freq">How often it is billed.</param>
public sealed record BilledPackage(int Pkgnum, float? PayWeight, float? CreditWeight, string? Freq)
{
    /// <summary>How early its lines get money of that kind.</summary>
    public float Weight(FundsKind kind) => (kind == FundsKind.Payment ? PayWeight : CreditWeight) ?? 0;
}
