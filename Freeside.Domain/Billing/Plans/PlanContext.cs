using Freeside.Domain.Billing.Discounts;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing.Plans;

/// <summary>What a plan works its charges out from. Nothing of it is changed by a plan.</summary>
/// <param name="Package">The package as it stands.</param>
/// <param name="Definition">The definition that is billed: the package's own, or one linked to it.</param>
/// <param name="Options">The definition's options.</param>
/// <param name="Stamp">Now, and the zone in which days begin.</param>
public sealed record PlanContext(Package Package, PackageDefinition Definition, PlanOptions Options, RecordStamp Stamp)
{
    /// <summary>Whether the definition is the package's own.</summary>
    public bool IsOwn { get; init; } = true;

    /// <summary>The customer's own day of the month to prorate to, if any.</summary>
    public int? ProrateDay { get; init; }

    /// <summary>The customer's earliest next bill date among packages that are billed, if any; epoch seconds.</summary>
    public long? NextBill { get; init; }

    /// <summary>Setting <c>anniversary-rollback</c>.</summary>
    public bool RollsBack { get; init; }

    /// <summary>What stands before amounts in texts.</summary>
    public string MoneyCharacter { get; init; } = "$";

    /// <summary>The package's discounts.</summary>
    public IReadOnlyList<ActiveDiscount> Discounts { get; init; } = [];

    /// <summary>The package's services.</summary>
    public IReadOnlyList<BilledService> Services { get; init; } = [];

    /// <summary>The services it has or had, where the plan asks for them.</summary>
    public IReadOnlyList<ServiceSpan> ServiceHistory { get; init; } = [];

    /// <summary>Whether it may have been used in ways that are charged for, and this program cannot tell.</summary>
    public bool HasUsage { get; init; }

    /// <summary>What was taken off the setup fee that is charged together with the period.</summary>
    public DiscountGiven? SetupDiscount { get; init; }

    /// <summary>How many; missing or zero: one.</summary>
    public int Quantity => PerlTruth.IsTrue(Package.Quantity) ? Package.Quantity!.Value : 1;

    /// <summary>How often the definition is billed.</summary>
    public string Frequency => Definition.Freq ?? "";

    /// <summary>The setup fee of one.</summary>
    public Fee SetupFee => Options.Fee(PlanOption.SetupFee);

    /// <summary>The fee of one for a period.</summary>
    public Fee RecurringFee => Options.Fee(PlanOption.RecurringFee);

    /// <summary>The charge for a period: so many times what the discounts leave of the charge of one.</summary>
    /// <param name="charge">The charge of one.</param>
    /// <param name="start">From when the next bill date counts, epoch seconds.</param>
    /// <param name="fee">The fee of one for a whole period.</param>
    public Charged<PeriodCharge> Charge(Inexact charge, long start, Fee fee) => Charge(new Prorated(charge, start, null, [], null), fee);

    /// <summary>The charge for a part of a period.</summary>
    /// <param name="part">The part.</param>
    /// <param name="fee">The fee of one for a whole period.</param>
    public Charged<PeriodCharge> Charge(Prorated part, Fee fee)
    {
        var period = new DiscountedPeriod(fee.Amount, Frequency, part.Months, IsOwn);
        if (Discounts.Count > 0 && period.Frequency == 0)
            return Refusal.Fault("Illegal division by zero");
        var discount = DiscountCalculation.OfPeriod(Discounts, period, SetupDiscount);
        var amount = (Quantity * (part.Charge - discount.Total)).ToCents();
        return new PeriodCharge(amount, part.Start, part.Details, fee.OrElse(amount), discount, part.Setup);
    }
}
