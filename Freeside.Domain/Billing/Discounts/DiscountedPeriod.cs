using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Discounts;

/// <summary>A period whose charge is discounted.</summary>
/// <param name="Fee">What one costs for a whole period.</param>
/// <param name="FrequencyText">The period, as the definition has it.</param>
/// <param name="Months">The months that are charged, where a plan charges less or more than a period.</param>
/// <param name="IsOwn">Whether the package's own definition is billed, not one linked to it: amounts are taken off that alone.</param>
public sealed record DiscountedPeriod(Inexact Fee, string FrequencyText, Inexact? Months, bool IsOwn)
{
    /// <summary>The number of the period: its unit is not looked at.</summary>
    public Inexact Frequency { get; } = Inexact.OfText(FrequencyText);
}
