using Freeside.Domain.Billing.Discounts;
using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>What a plan charges when a package is set up.</summary>
/// <param name="Amount">The charge in all, two decimals.</param>
/// <param name="Details">Lines of text for the invoice.</param>
/// <param name="Discount">What was taken off.</param>
/// <param name="Postponed">Whether nothing is charged yet because the package waits for its first bill.</param>
/// <param name="Setup">The set-up date, where it is not now; epoch seconds.</param>
/// <param name="Bill">The first bill, where it is not now; epoch seconds.</param>
public sealed record SetupCharge(
    decimal Amount, IReadOnlyList<string> Details, DiscountGiven Discount, bool Postponed = false, long? Setup = null, long? Bill = null);

/// <summary>What a plan charges for a period.</summary>
/// <param name="Amount">The charge in all, two decimals.</param>
/// <param name="Start">From when the next bill date counts, epoch seconds.</param>
/// <param name="Details">Lines of text for the invoice.</param>
/// <param name="Unit">The fee of one, before discounts, two decimals.</param>
/// <param name="Discount">What was taken off.</param>
/// <param name="Setup">A setup fee that was put off until now.</param>
public sealed record PeriodCharge(
    decimal Amount, long Start, IReadOnlyList<string> Details, decimal Unit, DiscountGiven Discount, SetupCharge? Setup = null)
{
    /// <summary>Services whose setup fee is charged with the period: it is noted that it was.</summary>
    public IReadOnlyList<int> ServicesSetUp { get; init; } = [];
}

/// <summary>A plan's charge, or why it cannot be worked out.</summary>
/// <typeparam name="T">The charge.</typeparam>
/// <param name="Value">The charge; <c>null</c> where refused.</param>
/// <param name="Refusal">Why not.</param>
public readonly record struct Charged<T>(T? Value, Refusal? Refusal)
    where T : class
{
    /// <summary>A charge.</summary>
    public static implicit operator Charged<T>(T value) => new(value, null);

    /// <summary>None.</summary>
    public static implicit operator Charged<T>(Refusal refusal) => new(null, refusal);
}
