using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing.Plans;

/// <summary>What a plan works its charges out from. Nothing of it is changed by a plan.</summary>
/// <param name="Package">The package as it stands.</param>
/// <param name="Definition">Its definition.</param>
/// <param name="Options">The definition's options.</param>
/// <param name="ProrateDay">The customer's own day of the month to prorate to, if any.</param>
/// <param name="NextBill">The customer's earliest next bill date among packages that are billed, if any; epoch seconds.</param>
/// <param name="Stamp">Now, and the zone in which days begin.</param>
/// <param name="RollsBack">Setting <c>anniversary-rollback</c>.</param>
/// <param name="MoneyCharacter">What stands before amounts in texts.</param>
public sealed record PlanContext(
    Package Package,
    PackageDefinition Definition,
    PlanOptions Options,
    int? ProrateDay,
    long? NextBill,
    RecordStamp Stamp,
    bool RollsBack,
    string MoneyCharacter)
{
    /// <summary>How many; missing or zero: one.</summary>
    public int Quantity => PerlTruth.IsTrue(Package.Quantity) ? Package.Quantity!.Value : 1;

    /// <summary>The setup fee of one, as the shop wrote it.</summary>
    public decimal SetupFee => Options.Amount(PlanOption.SetupFee) ?? 0;

    /// <summary>The fee of one for a period, as the shop wrote it.</summary>
    public decimal RecurringFee { get; init; } = Options.Amount(PlanOption.RecurringFee) ?? 0;

    /// <summary>Several times an amount, rounded as the original does.</summary>
    public decimal Times(Inexact amount) => (Quantity * amount).ToCents();
}
